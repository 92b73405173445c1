using System.Linq;
using System.Threading;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>What an extension has: the members of the procedure that it extends, with its own in their places or after them.</summary>
public sealed class ProcedureExtensionTests
{
    private const string Base = """
        [ReviewProcedure("BASE", Citation = "base art.", InForceFrom = "2024-01-01", RepealedFrom = "2025-01-01"), OpenPoint("q", "问")]
        public static class Base
        {
            [ProcedureState(ReviewState.SelfAssessing, Initial = true)] public const string A = "a";
            [ProcedureState(ReviewState.NoImpactFound, Outcome = true)] public const string B = "b";
            [ProcedureStep(From = new[] { A }, To = B, Actors = ReviewActors.Operator)] public const string Go = "go";
            [ProcedureStep(From = new[] { A }, Actors = ReviewActors.Operator, Begins = O)] public const string Stay = "stay";
            [ProcedureOverlay] public const string O = "o";
        }
        """;

    private static ProcedureModel Read(string source, string name)
    {
        var (model, problems) = ProcedureTestSource.Read(Base + source, name);
        Assert.Empty(problems);
        return model!;
    }

    [Fact]
    public void HasWhatItExtends()
    {
        var model = Read("[ReviewProcedure(\"E\", Extends = typeof(Base))] static class E;", "E");
        var extended = Read("", "Base");

        Assert.Equal(("E", "global::E", "base art.", "2024-01-01", "2025-01-01"), (model.Code, model.TypeName, model.Citation, model.InForceFrom, model.RepealedFrom));
        Assert.Equal(extended.States, model.States);
        Assert.Equal(extended.Steps, model.Steps);
        Assert.Equal(extended.Overlays, model.Overlays);
        Assert.Equal(extended.OpenPoints, model.OpenPoints);
    }

    [Fact]
    public void PutsItsOwnInThePlaceOfTheSameCode()
    {
        var model = Read("""
            [ReviewProcedure("E", Extends = typeof(Base), RepealedFrom = "2026-01-01"), OpenPoint("own", "自")] static class E
            {
                [ProcedureState(ReviewState.SelfAssessing)] public const string Renamed = "a";
                [ProcedureState(ReviewState.NeedIdentified, Initial = true)] public const string First = "f";
                [ProcedureStep(From = new[] { First }, To = Renamed, Actors = ReviewActors.Operator)] public const string Start = "go";
                [ProcedureStep(From = new[] { Base.A, First }, To = Base.B, Actors = ReviewActors.Operator)] public const string Finish = "fin";
            }
            """, "E");

        Assert.Equal(["a", "b", "f"], model.Codes());
        Assert.Equal(["Renamed", "B", "First"], model.States.Select(static state => state.Entry.Identifier));
        Assert.Equal("f", model.States.Single(static state => state.Initial).Code);
        Assert.Equal(["go", "stay", "fin"], model.Steps.Select(static step => step.Code));
        Assert.Equal("Start", model.Steps[0].Entry.Identifier);
        Assert.Equal(("2024-01-01", "2026-01-01"), (model.InForceFrom, model.RepealedFrom));
        Assert.Equal(["q", "own"], model.OpenPoints.Select(static point => point.English));
    }

    [Fact]
    public void LeavesStepsOut() =>
        Assert.Equal(["go"], Read("[ReviewProcedure(\"E\", Extends = typeof(Base), Without = new[] { \"stay\" })] static class E;", "E").Steps.Select(static step => step.Code));

    [Fact]
    public void ExtensionsOfExtensions()
    {
        var model = Read(string.Concat(Enumerable.Range(1, 14).Select(index => $$"""
            [ReviewProcedure("E{{index}}", Extends = typeof({{(index == 1 ? "Base" : "E" + (index - 1))}}))] static class E{{index}} { [ProcedureOverlay] public const string O{{index}} = "o{{index}}"; }
            """)), "E14");

        Assert.Equal(15, model.Overlays.Count);
    }

    [Fact]
    public void OfAnotherAssembly()
    {
        var user = CaseFile.Of("using CiiGuard; [ReviewProcedure(\"E\", Extends = typeof(Base))] public static class E { [ProcedureOverlay] public const string P = \"p\"; }")
            .AndReferencedProject("Law", "using CiiGuard;\n" + Base)
            .Compile();

        var model = ProcedureReader.Read(user.GetTypeByMetadataName("E")!, null, CancellationToken.None);
        Assert.Equal(["o", "p"], model!.Overlays.Select(static overlay => overlay.Code));
    }
}
