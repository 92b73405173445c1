using CiiGuard;

public interface IControl
{
    [AnswersRiskFactor(RiskFactor.IllegalControlOfCii, RiskFactor.InterferenceWithCii, RiskFactor.DestructionOfCii)]
    SelfAssessmentResult Control { get; }
}

public abstract class DataQuestions<TAnswer>
{
    [AnswersRiskFactor(RiskFactor.ImportantDataTheftLeakDamage, RiskFactor.CoreDataOrMassPersonalDataTheftLeakDamage, RiskFactor.IllegalDataUse, RiskFactor.IllegalDataExport)]
    protected abstract TAnswer Data { get; }
}

public abstract class SupplyQuestions : DataQuestions<SelfAssessmentResult>
{
    [AnswersRiskFactor(RiskFactor.BusinessContinuityHarmFromSupplyInterruption, RiskFactor.ProductSecurity, RiskFactor.ProductOpenness, RiskFactor.ProductTransparency, RiskFactor.SourceDiversity, RiskFactor.SupplyChannelReliability, RiskFactor.PoliticalDiplomaticTradeDisruption)]
    public virtual SelfAssessmentResult AnswerSupply() => SelfAssessmentResult.Unanswered;
}

[SelfAssessment]
public class FromThreeLevels : SupplyQuestions, IControl
{
    SelfAssessmentResult IControl.Control => SelfAssessmentResult.MayAffect;
    protected override SelfAssessmentResult Data => SelfAssessmentResult.MayAffect;
    public override SelfAssessmentResult AnswerSupply() => SelfAssessmentResult.Affects;

    [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw, RiskFactor.OtherRisk)]
    public SelfAssessmentResult Rest { get; init; }
}

[SelfAssessment]
public class Lacking : SupplyQuestions, IControl // CII3003
{
    public SelfAssessmentResult Control => SelfAssessmentResult.MayAffect;
    protected override SelfAssessmentResult Data => SelfAssessmentResult.MayAffect;
}

// Its base was told.
public class OfLacking : Lacking
{
    [AnswersRiskFactor(RiskFactor.SupplierComplianceWithChineseLaw, RiskFactor.OtherRisk)]
    public SelfAssessmentResult Rest { get; init; }
}

// A base or an interface with the mark is held to the list like any other: what is called by it need not be more.
[SelfAssessment]
public abstract class Abstract : SupplyQuestions // CII3003
{
}

[SelfAssessment]
public interface IAssessment : IControl // CII3003
{
}
