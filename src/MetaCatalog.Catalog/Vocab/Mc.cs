using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>MetaCatalog's own core terms, for what no existing vocabulary says.</summary>
public static class Mc
{
    /// <summary>The base of everything of ours; the service answers at the same paths.</summary>
    public const string Base = "https://w3id.org/metacatalog/";

    /// <summary>The namespace.</summary>
    public const string Namespace = Base + "ns#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri AIModel = Of("AIModel");
    public static readonly Iri AccessAfterEmbargo = Of("accessAfterEmbargo");
    public static readonly Iri AccessProcedure = Of("accessProcedure");
    public static readonly Iri Authority = Of("authority");
    public static readonly Iri Basis = Of("basis");
    public static readonly Iri Check = Of("Check");
    public static readonly Iri ClosureReason = Of("closureReason");
    public static readonly Iri Code = Of("code");
    public static readonly Iri Column = Of("column");
    public static readonly Iri DataAccessCommittee = Of("dataAccessCommittee");
    public static readonly Iri EthicsApproval = Of("ethicsApproval");
    public static readonly Iri ExistenceConfidential = Of("existenceConfidential");
    public static readonly Iri ExportControlDetermination = Of("exportControlDetermination");
    public static readonly Iri ExportControlStatus = Of("exportControlStatus");
    public static readonly Iri HumanData = Of("humanData");
    public static readonly Iri IncludesNegativeResults = Of("includesNegativeResults");
    public static readonly Iri Instrument = Of("instrument");
    public static readonly Iri Line = Of("line");
    public static readonly Iri Path = Of("path");
    public static readonly Iri Pointer = Of("pointer");
    public static readonly Iri ProcessingLevel = Of("processingLevel");
    public static readonly Iri RecordCount = Of("recordCount");
    public static readonly Iri ReleaseDetermination = Of("releaseDetermination");
    public static readonly Iri Repair = Of("repair");
    public static readonly Iri RequiredVisa = Of("requiredVisa");
    public static readonly Iri ResponsibleParty = Of("responsibleParty");
    public static readonly Iri RetentionEnd = Of("retentionEnd");
    public static readonly Iri ReviewDate = Of("reviewDate");
    public static readonly Iri WithdrawalReason = Of("withdrawalReason");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
