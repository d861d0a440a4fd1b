using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>What a record says about export control.</summary>
/// <param name="Status">The code: not-controlled, controlled, under-review, unknown; null when not stated.</param>
/// <param name="Determination">The node that records who determined what; null when there is none.</param>
internal sealed record ExportControl(string? Status, Resource? Determination)
{
    public bool IsFlagged => Status is "controlled" or "under-review";

    public bool HasAuthority => Determination?.Has(Mc.Authority) == true;

    /// <summary>The parts of a determination that are missing: who, when, on what basis; empty when it is whole.</summary>
    public IReadOnlyList<Bilingual> Missing()
    {
        List<Bilingual> missing = [];
        AddUnless(HasAuthority, new("the authority (mc:authority)", "判定者（mc:authority）"));
        AddUnless(Determination?.Has(Dcterms.Date, Dcterms.Issued) == true, new("the date (dct:date)", "日付（dct:date）"));
        AddUnless(Determination?.Has(Mc.Basis) == true, new("the basis (mc:basis)", "根拠（mc:basis）"));
        return missing;

        void AddUnless(bool present, Bilingual part)
        {
            if (!present)
            {
                missing.Add(part);
            }
        }
    }

    public static ExportControl Of(Resource topic) =>
        new(Codes.CodeIn(Codes.ExportControl, topic.Value(Mc.ExportControlStatus)), topic.Nodes(Mc.ExportControlDetermination) is [var first, ..] ? first : null);
}
