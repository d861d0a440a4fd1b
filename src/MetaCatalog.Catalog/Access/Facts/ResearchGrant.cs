using System.Globalization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>A grant that paid for the data.</summary>
/// <param name="Number">Its number as written.</param>
/// <param name="FiscalYear">The fiscal year of the call, read from a Japanese grant number (JGN); null when it cannot be told.</param>
/// <param name="IsImmediateOpenAccess">Whether its programme is within Japan's policy for immediate open access, whatever the year.</param>
/// <param name="HasFunder">Whether the funder is named.</param>
/// <param name="HasProgramme">Whether the programme or project is named.</param>
internal sealed record ResearchGrant(string Number, int? FiscalYear, bool IsImmediateOpenAccess, bool HasFunder, bool HasProgramme)
{
    private const int PolicySince = 2025;

    /// <summary>JST programmes within the policy: CREST, PRESTO, ERATO, ACT-X and FOREST; ALCA-Next and CRONOS are not.</summary>
    private static readonly string[] JstProgrammes = ["JPMJCR", "JPMJPR", "JPMJER", "JPMJAX", "JPMJFR"];

    /// <summary>Whether the number is a Japanese grant number.</summary>
    public bool IsJapanese => Number.StartsWith("JP", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the grant is from a call since fiscal year 2025 of a programme within the policy.</summary>
    public bool IsInScope => IsImmediateOpenAccess && FiscalYear >= PolicySince;

    public static IReadOnlyList<ResearchGrant> AllOf(Resource topic)
    {
        List<ResearchGrant> grants = [];
        foreach (var node in topic.Nodes(SchemaOrg.Funding))
        {
            if (node.Text(SchemaOrg.Identifier, Dcterms.Identifier) is { } number)
            {
                grants.Add(Read(number, node.Has(SchemaOrg.Funder, SchemaOrg.Sponsor), node.Has(SchemaOrg.Name, SchemaOrg.Description)));
            }
        }

        return grants;
    }

    /// <summary>Reads a grant number: <c>JP25K01234</c> (JSPS), <c>JPMJCR25A1</c> (JST), <c>JP25gm0123456</c> (AMED).</summary>
    internal static ResearchGrant Read(string number, bool hasFunder, bool hasProgramme)
    {
        var text = number.Trim();
        var isJst = Array.Exists(JstProgrammes, programme => text.StartsWith(programme, StringComparison.OrdinalIgnoreCase));
        var isJsps = IsJsps(text);
        var isAmed = !isJsps && text.Length > 6 && text.AsSpan(4).StartsWith("gm", StringComparison.OrdinalIgnoreCase);
        var year = text.StartsWith("JPMJ", StringComparison.OrdinalIgnoreCase) ? Year(text, 6) : Year(text, 2);
        return new ResearchGrant(text, year, isJst || isJsps || isAmed, hasFunder, hasProgramme);
    }

    /// <summary>JP, two digits of the year, a letter or two, and digits: KAKENHI.</summary>
    private static bool IsJsps(string text) =>
        text.Length is 10 or 11 && text.StartsWith("JP", StringComparison.OrdinalIgnoreCase) && Year(text, 2) is not null
        && char.IsAsciiLetterUpper(text[4]) && text.AsSpan(6).IndexOfAnyExceptInRange('0', '9') < 0;

    private static int? Year(string text, int at) =>
        text.Length >= at + 2 && int.TryParse(text.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? 2000 + year : null;
}
