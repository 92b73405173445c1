using CiiGuard;
using From = CiiGuard.SupplierOrigin;

public sealed class DomesticException : Exception;

/// <summary>A helper throws for some origins, and its caller goes on without the duty.</summary>
public static class ThrownByHelpers
{
    private static void Check(Supplier supplier)
    {
        if (supplier.Origin == From.Domestic)
            throw new DomesticException();
    }

    private static void CheckUnknown(Supplier supplier)
    {
        if (supplier.Origin == From.Unknown)
            throw new ArgumentException("unknown");
    }

    public static void Skipped(Supplier supplier, Review review)
    {
        try
        {
            Check(supplier);
            review.StartAssessment(); // CII3006
        }
        catch (DomesticException)
        {
            Console.WriteLine("domestic");
        }
    }

    public static void SkippedByReturn(Supplier supplier, Review review)
    {
        try
        {
            Check(supplier);
        }
        catch (DomesticException)
        {
            return;
        }

        review.StartAssessment(); // CII3006
    }

    public static void Other(Supplier supplier, Review review)
    {
        try
        {
            Check(supplier);
            review.StartAssessment();
        }
        catch (IOException)
        {
            Console.WriteLine("again");
        }
    }

    public static void NotHandled(Supplier supplier, Review review)
    {
        CheckUnknown(supplier);
        review.StartAssessment();
    }

    public static void Done(Supplier supplier, Review review)
    {
        try
        {
            Check(supplier);
        }
        catch (DomesticException)
        {
            Console.WriteLine("domestic");
        }

        review.StartAssessment();
    }

    public static void DoneByHandler(Supplier supplier, Review review)
    {
        try
        {
            Check(supplier);
            review.StartAssessment();
        }
        catch (DomesticException)
        {
            review.StartAssessment();
        }
    }

    public static void Deep(Supplier supplier, Review review)
    {
        try
        {
            Outer(supplier);
            review.StartAssessment(); // CII3006
        }
        catch (DomesticException)
        {
        }
    }

    private static void Outer(Supplier supplier) => Check(supplier);

    public static void ByFlag(Supplier supplier, Review review)
    {
        try
        {
            Refuse(supplier.Origin == From.Domestic);
            review.StartAssessment(); // CII3006
        }
        catch (InvalidOperationException)
        {
        }
    }

    private static void Refuse(bool really)
    {
        if (really)
            throw new InvalidOperationException();
    }

    public static void ByOtherFlag(Supplier supplier, Review review, decimal price)
    {
        try
        {
            Refuse(price < 5);
            review.StartAssessment();
        }
        catch (InvalidOperationException)
        {
        }
    }

    public static void InHelper(Supplier supplier, Review review)
    {
        try
        {
            StartForeign(supplier, review); // CII3006
        }
        catch (DomesticException)
        {
        }
    }

    private static void StartForeign(Supplier supplier, Review review)
    {
        if (supplier.Origin == From.Domestic)
            throw new DomesticException();
        review.StartAssessment();
    }

    public static void HelperNotHandled(Supplier supplier, Review review) => StartForeign(supplier, review);

    public static void HelperSwallowsItself(Supplier supplier, Review review)
    {
        try
        {
            Swallows(supplier);
            review.StartAssessment();
        }
        catch (DomesticException)
        {
        }
    }

    private static void Swallows(Supplier supplier)
    {
        try
        {
            Check(supplier);
        }
        catch (DomesticException)
        {
        }
    }

    public static async Task Async(Supplier supplier, Review review)
    {
        try
        {
            await CheckAsync(supplier);
            await review.DeclareAsync(); // CII3006
        }
        catch (DomesticException)
        {
        }
    }

    private static async Task CheckAsync(Supplier supplier)
    {
        await Task.Yield();
        if (supplier.Origin == From.Domestic)
            throw new DomesticException();
    }

    public static void Local(Supplier supplier, Review review)
    {
        try
        {
            Check();
            review.StartAssessment(); // CII3006
        }
        catch (DomesticException)
        {
        }

        void Check()
        {
            if (supplier.Origin == From.Domestic)
                throw new DomesticException();
        }
    }

    public static void Value(Supplier supplier, Review review)
    {
        try
        {
            Console.WriteLine(NameOf(supplier));
            review.StartAssessment(); // CII3006
        }
        catch (Exception)
        {
        }
    }

    private static string NameOf(Supplier supplier) => supplier.Origin == From.Domestic ? throw new DomesticException() : supplier.Name;

    public static void Rethrown(Supplier supplier, Review review)
    {
        try
        {
            Check(supplier);
            review.StartAssessment();
        }
        catch (DomesticException exception)
        {
            throw new InvalidOperationException("Domestic suppliers are another desk's.", exception);
        }
    }

    private static string LabelOf(Supplier supplier) => supplier.Origin switch
    {
        From.Domestic => "d",
        From.Foreign => "f",
        _ => throw new ArgumentOutOfRangeException(nameof(supplier)),
    };

    public static void WhateverComesIsWrittenDown(Supplier supplier, Review review)
    {
        try
        {
            Console.WriteLine(LabelOf(supplier));
            review.StartAssessment();
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception);
        }
    }

    public static void RefusalIsHandled(Supplier supplier, Review review)
    {
        try
        {
            Console.WriteLine(LabelOf(supplier));
            review.StartAssessment(); // CII3006
        }
        catch (ArgumentOutOfRangeException)
        {
        }
    }

    public static void RefusalIsThrownOn(Supplier supplier, Review review)
    {
        try
        {
            Console.WriteLine(LabelOf(supplier));
            review.StartAssessment();
        }
        catch (ArgumentOutOfRangeException)
        {
            throw;
        }
        catch (Exception exception) when (exception is not ArgumentOutOfRangeException)
        {
            Console.WriteLine(exception);
        }
    }

    public static void ByConstructor(Supplier supplier, Review review)
    {
        try
        {
            _ = new Import(supplier);
            review.StartAssessment(); // CII3006
        }
        catch (DomesticException)
        {
        }
    }

    public static void FlagInHandler(Supplier supplier, Review review)
    {
        var needed = true;
        try
        {
            Check(supplier);
        }
        catch (DomesticException)
        {
            needed = false;
        }

        if (needed)
            review.StartAssessment(); // CII3006
    }

    public static void AnswerOfHelper(Supplier supplier, Review review)
    {
        if (IsForeign(supplier))
            review.StartAssessment(); // CII3006
    }

    private static bool IsForeign(Supplier supplier)
    {
        try
        {
            Check(supplier);
            return true;
        }
        catch (DomesticException)
        {
            return false;
        }
    }
}

public sealed class Import
{
    public Import(Supplier supplier)
    {
        if (supplier.Origin == From.Domestic)
            throw new DomesticException();
    }
}
