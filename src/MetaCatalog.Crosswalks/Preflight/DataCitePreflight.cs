using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataCite;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>DataCite: registering a DOI with Metadata Schema 4.7.</summary>
public sealed class DataCitePreflight : PreflightTarget
{
    private static readonly string[] Mandatory = ["creator", "title", "publisher", "publicationYear"];

    /// <inheritdoc/>
    public override string Name => "datacite";

    /// <inheritdoc/>
    public override Bilingual Title { get; } = new("DataCite (Metadata Schema 4.7)", "DataCite（メタデータスキーマ 4.7）");

    private protected override IEnumerable<PreflightFinding> Findings(Func<CrosswalkSource> open)
    {
        var source = open();
        var document = new DataCiteXmlWriter().Write(source);
        var identifier = document.Elements().First(static element => element.Name.LocalName == "identifier");
        if (identifier.Attribute("identifierType")?.Value != "DOI")
        {
            yield return Finding("no-doi", PreflightSeverity.Rejected, "identifier", "A registration needs a DOI under your prefix (dct:identifier).", "登録には DOI（dct:identifier）が必要です。");
        }
        else if (identifier.Value.StartsWith("10.5072/", StringComparison.Ordinal) || identifier.Value.StartsWith("10.5555/", StringComparison.Ordinal))
        {
            yield return Finding("test-prefix", PreflightSeverity.Rejected, identifier.Value, "This prefix is for tests and examples.", "試験・例示用のプレフィックスです。");
        }

        foreach (var missing in source.Losses().Where(static loss => loss.Kind == LossKind.Invented && Mandatory.Contains(loss.What)))
        {
            yield return Finding($"no-{missing.What}", PreflightSeverity.Rejected, missing.What, $"DataCite demands {missing.What}; the record has none.", $"必須項目 {missing.What} がありません。");
        }

        foreach (var loss in Losses(source).Where(static finding => !Mandatory.Contains(finding.What)))
        {
            yield return loss;
        }
    }
}
