using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>Portals of DCAT-AP 3, such as data.europa.eu: what the profile makes mandatory or recommends.</summary>
public sealed class DcatApPreflight : PreflightTarget
{
    private static readonly (Iri Property, string Name)[] Recommended =
    [
        (Dcat.ContactPoint, "dcat:contactPoint"),
        (Dcat.Keyword, "dcat:keyword"),
        (Dcterms.Publisher, "dct:publisher"),
        (Dcat.Theme, "dcat:theme"),
        (Dcat.Distribution, "dcat:distribution"),
        (Dcterms.Spatial, "dct:spatial"),
        (Dcterms.Temporal, "dct:temporal"),
    ];

    /// <inheritdoc/>
    public override string Name => "dcat-ap";

    /// <inheritdoc/>
    public override Bilingual Title { get; } = new("DCAT-AP 3 portals", "DCAT-AP 3 のポータル");

    private protected override IEnumerable<PreflightFinding> Findings(Func<CrosswalkSource> open)
    {
        var source = open();
        foreach (var (property, name) in new[] { (Dcterms.Title, "dct:title"), (Dcterms.Description, "dct:description") })
        {
            if (!source.Take(property).OfType<Literal>().Any())
            {
                yield return Finding("mandatory", PreflightSeverity.Rejected, name, $"DCAT-AP demands {name}.", $"DCAT-AP では {name} が必須です。");
            }
        }

        foreach (var (property, name) in Recommended.Where(one => source.Take(one.Property).Count == 0))
        {
            yield return Finding("recommended", PreflightSeverity.Changed, name, $"DCAT-AP recommends {name}; it counts in the portal's scores.", $"DCAT-AP では {name} が推奨されます（ポータルの評価に影響します）。");
        }

        foreach (var distribution in source.Take(Dcat.Distribution))
        {
            foreach (var finding in Distribution(source, distribution))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<PreflightFinding> Distribution(CrosswalkSource source, Term distribution)
    {
        if (source.Take(distribution, Dcat.AccessUrl).Count == 0)
        {
            yield return Finding("access-url", PreflightSeverity.Dropped, distribution.ToString()!, "A distribution needs dcat:accessURL.", "配信には dcat:accessURL が必要です。");
        }

        if (source.Take(distribution, Dcterms.License).Count == 0)
        {
            yield return Finding("distribution-licence", PreflightSeverity.Changed, distribution.ToString()!, "Portals read the licence at the distribution (dct:license).", "ポータルは配信の dct:license を見ます。");
        }
    }
}
