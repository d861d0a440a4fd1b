using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>Japan Link Center: registering a DOI for research data.</summary>
public sealed partial class JaLcPreflight : PreflightTarget
{
    /// <inheritdoc/>
    public override string Name => "jalc";

    /// <inheritdoc/>
    public override Bilingual Title { get; } = new("Japan Link Center, research data", "JaLC（研究データ）");

    private protected override IEnumerable<PreflightFinding> Findings(Func<CrosswalkSource> open)
    {
        var source = open();
        var doi = source.Take(Dcterms.Identifier).Append(source.Topic).Select(static term => PersistentIdentifier.Of(CrosswalkSource.Text(term))).FirstOrDefault(static one => one?.Scheme == "DOI")?.Address["https://doi.org/".Length..];
        if (doi is null)
        {
            yield return Finding("no-doi", PreflightSeverity.Rejected, "dct:identifier", "A registration needs a DOI.", "登録には DOI が必要です。");
        }
        else if (!Allowed().IsMatch(doi))
        {
            yield return Finding("doi", PreflightSeverity.Rejected, doi, "JaLC takes letters, digits and -._;()/ in the suffix of a DOI.", "DOI の suffix には英数字と -._;()/ だけが使えます。");
        }

        if (source.TakeLiterals(source.Topic, Dcterms.Title, SchemaOrg.Name).All(static title => LanguageTag.IsReading(title)))
        {
            yield return Finding("no-title", PreflightSeverity.Rejected, "dct:title", "There is no title.", "タイトルがありません。");
        }

        if (source.Take(Dcterms.Creator).Count + source.Take(SchemaOrg.Creator).Count == 0)
        {
            yield return Finding("no-creator", PreflightSeverity.Changed, "dct:creator", "There is no creator; it is asked for.", "作成者がありません（推奨）。");
        }

        if (source.Take(Dcterms.Issued).Count + source.Take(SchemaOrg.DatePublished).Count == 0)
        {
            yield return Finding("no-date", PreflightSeverity.Changed, "dct:issued", "There is no date of publication; it is asked for.", "公開日がありません（推奨）。");
        }
    }

    [GeneratedRegex(@"^10\.[0-9]{4,9}/[A-Za-z0-9\-._;()/]+$")]
    private static partial Regex Allowed();
}
