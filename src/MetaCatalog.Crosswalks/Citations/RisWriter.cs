using System.Globalization;
using System.Text;

namespace MetaCatalog.Crosswalks.Citations;

/// <summary>A RIS entry of the type DATA, which reference managers import.</summary>
public sealed class RisWriter : CrosswalkWriter
{
    /// <inheritdoc/>
    public override string Name => "ris";

    /// <inheritdoc/>
    public override string MediaType => "application/x-research-info-systems";

    /// <inheritdoc/>
    public override string Extension => ".ris";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        var cited = CitedDataset.Take(source, "en");
        var entry = new StringBuilder();
        Add(entry, "TY", "DATA");
        Add(entry, "T1", cited.Title);
        foreach (var name in cited.Creators)
        {
            Add(entry, "AU", name is { Family: { } family, Given: { } given } ? $"{family}, {given}" : name.Text);
        }

        Add(entry, "PY", cited.Issued?.Year.ToString("0000", CultureInfo.InvariantCulture));
        Add(entry, "DA", DateOf(cited));
        Add(entry, "PB", cited.Publisher);
        Add(entry, "ET", cited.Version);
        Add(entry, "DO", cited.Doi);
        Add(entry, "UR", cited.Address);
        foreach (var keyword in CitedDataset.TakeKeywords(source, "en"))
        {
            Add(entry, "KW", keyword);
        }

        Add(entry, "AB", CitedDataset.TakeAbstract(source, "en"));
        output.Write(Encoding.UTF8.GetBytes(entry.Append("ER  - \r\n").ToString()));
    }

    // YYYY/MM/DD/other, as far as the date goes.
    private static string? DateOf(CitedDataset cited) => cited.Issued is not { } date ? null : date.Precision switch
    {
        Catalog.Records.DatePrecision.Year => date.Start.ToString("yyyy'///'", CultureInfo.InvariantCulture),
        Catalog.Records.DatePrecision.Month => date.Start.ToString("yyyy'/'MM'//'", CultureInfo.InvariantCulture),
        _ => date.Start.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture),
    };

    private static void Add(StringBuilder entry, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            var line = string.Concat(value.Select(static c => char.IsControl(c) ? ' ' : c));
            entry.Append(CultureInfo.InvariantCulture, $"{tag}  - {line}\r\n");
        }
    }
}
