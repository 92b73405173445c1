using CiiGuard;
using From = CiiGuard.SupplierOrigin;

/// <summary>What is thrown for some origins and handled in the same body skips what comes between.</summary>
public static class Throws
{
    public static void Skipped(Supplier supplier, Review review)
    {
        try
        {
            if (supplier.Origin == From.Domestic)
                throw new OperationCanceledException();
            review.StartAssessment(); // CII3006
        }
        catch (OperationCanceledException)
        {
        }
    }

    public static void SkippedByReturn(Supplier supplier, Review review)
    {
        try
        {
            if (supplier.IsForeign is false)
                throw new ArgumentException("domestic");
        }
        catch (ArgumentException)
        {
            return;
        }

        review.StartAssessment(); // CII3006
    }

    public static void SkippedByBase(Supplier supplier, Review review)
    {
        try
        {
            _ = supplier.Origin == From.Domestic ? throw new InvalidOperationException() : 0;
            review.StartAssessment(); // CII3006
        }
        catch (Exception exception) when (exception.Message.Length > 0)
        {
            Console.WriteLine(exception);
        }
    }

    public static void Guard(Supplier supplier, Review review)
    {
        if (supplier.Origin == From.Unknown)
            throw new ArgumentException("Nobody knows where it comes from.");
        review.StartAssessment();
    }

    public static void HandledByNobody(Supplier supplier, Review review)
    {
        try
        {
            if (supplier.Origin == From.Unknown)
                throw new InvalidOperationException();
            review.StartAssessment();
        }
        catch (IOException)
        {
            Console.WriteLine("try again");
        }
    }

    public static void ThrownOn(Supplier supplier, Review review)
    {
        try
        {
            if (supplier.Origin == From.Unknown)
                throw new InvalidOperationException();
            review.StartAssessment();
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception);
            throw;
        }
    }

    public static void DoneByHandler(Supplier supplier, Review review)
    {
        try
        {
            if (supplier.Origin == From.Unknown)
                throw new InvalidOperationException();
            review.StartAssessment();
        }
        catch (InvalidOperationException)
        {
            review.StartAssessment();
        }
    }

    public static void DoneAfterwards(Supplier supplier, Review review)
    {
        try
        {
            if (supplier.Origin == From.Unknown)
                throw new InvalidOperationException();
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception);
        }

        review.StartAssessment();
    }
}
