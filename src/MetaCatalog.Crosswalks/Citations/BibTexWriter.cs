using System.Globalization;
using System.Text;

namespace MetaCatalog.Crosswalks.Citations;

/// <summary>A BibTeX entry: <c>@misc</c>, which BibTeX and biblatex both know, with the note that it is a dataset.</summary>
public sealed class BibTexWriter : CrosswalkWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <inheritdoc/>
    public override string Name => "bibtex";

    /// <inheritdoc/>
    public override string MediaType => "application/x-bibtex";

    /// <inheritdoc/>
    public override string Extension => ".bib";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        var cited = CitedDataset.Take(source, "en");
        var entry = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@misc{{{KeyOf(cited)}");
        Add(entry, "author", string.Join(" and ", cited.Creators.Select(Author)));
        Add(entry, "title", cited.Title is { } title ? $"{{{Escape(title)}}}" : null);
        Add(entry, "year", cited.Issued?.Year.ToString("0000", CultureInfo.InvariantCulture));
        AddBare(entry, "month", cited.Issued is { Precision: not Catalog.Records.DatePrecision.Year } date ? Months[date.Start.Month - 1] : null);
        Add(entry, "publisher", cited.Publisher is { } publisher ? Escape(publisher) : null);
        Add(entry, "version", cited.Version is { } version ? Escape(version) : null);
        Add(entry, "doi", cited.Doi);
        Add(entry, "url", cited.Address);
        Add(entry, "note", "Data set");
        Add(entry, "copyright", CitedDataset.TakeLicence(source));
        Add(entry, "keywords", string.Join(", ", CitedDataset.TakeKeywords(source, "en").Select(Escape)));
        Add(entry, "abstract", CitedDataset.TakeAbstract(source, "en") is { } text ? Escape(text) : null);
        output.Write(Encoding.UTF8.GetBytes(entry.Append("\n}\n").ToString()));
    }

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{Balanced(value)}}}");
        }
    }

    private static void AddBare(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
        {
            entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {value}");
        }
    }

    private static string Author(CitedName name) =>
        name is { Family: { } family, Given: { } given } ? $"{Escape(family)}, {Escape(given)}" : $"{{{Escape(name.Text)}}}";

    private static string KeyOf(CitedDataset cited)
    {
        var name = Ascii(cited.Creators.Count > 0 ? cited.Creators[0].Family ?? cited.Creators[0].Text : cited.Publisher ?? "");
        var word = Ascii(cited.Title?.Split(' ', 2)[0] ?? "");
        return $"{(name.Length > 0 ? name : "dataset")}{cited.Issued?.Year}{word}".ToLowerInvariant();
    }

    private static string Ascii(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit).Take(24));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '{' or '}' => escaped.Append(CultureInfo.InvariantCulture, $"\\{c}"),
                '%' or '&' or '#' or '_' or '$' => escaped.Append('\\').Append(c),
                _ => escaped.Append(char.IsControl(c) ? ' ' : c),
            };
        }

        return escaped.ToString();
    }

    // BibTeX counts braces even behind a backslash, so that an odd one would end the field.
    private static string Balanced(string value)
    {
        var depth = 0;
        foreach (var c in value)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
            {
                break;
            }
        }

        return depth == 0 ? value : value.Replace("\\{", "\\textbraceleft ", StringComparison.Ordinal).Replace("\\}", "\\textbraceright ", StringComparison.Ordinal);
    }
}
