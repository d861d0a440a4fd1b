using System.Globalization;
using System.Text;

namespace MetaCatalog.Crosswalks.Citations;

/// <summary>A citation as one line of text in the APA style (7th edition, 10.9 "Data Sets"), in English or Japanese.</summary>
public sealed class ApaWriter : CrosswalkWriter
{
    private const int MostNames = 20;

    private readonly string language;

    private ApaWriter(string name, string language) => (Name, this.language) = (name, language);

    /// <summary>In English.</summary>
    public static ApaWriter English { get; } = new("apa", "en");

    /// <summary>In Japanese.</summary>
    public static ApaWriter Japanese { get; } = new("apa-ja", "ja");

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override string MediaType => "text/x-bibliography";

    /// <inheritdoc/>
    public override string Extension => ".txt";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output) => output.Write(Encoding.UTF8.GetBytes(TextOf(source) + "\n"));

    /// <summary>The citation in the language, English when it is not <c>ja</c>.</summary>
    public static string TextOf(CrosswalkSource source, string language) => (language == "ja" ? Japanese : English).TextOf(source);

    /// <summary>The citation.</summary>
    public string TextOf(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var cited = CitedDataset.Take(source, language);
        var creators = language == "ja" ? JapaneseNames(cited.Creators) : EnglishNames(cited.Creators);
        var year = cited.Issued?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? (language == "ja" ? "発行年不明" : "n.d.");
        var head = creators ?? cited.Publisher ?? TitleOf(cited) ?? cited.Address;
        var parts = new[] { head == TitleOf(cited) ? null : TitleOf(cited), head == cited.Publisher ? null : cited.Publisher };
        return $"{Sentence(head)} ({year}). {string.Concat(parts.OfType<string>().Select(static part => Sentence(part) + " "))}{cited.Address}";
    }

    private string? TitleOf(CitedDataset cited)
    {
        var kind = language == "ja" ? "[データセット]" : "[Data set]";
        var version = cited.Version is null ? "" : language == "ja" ? $" (第 {cited.Version} 版)" : $" (Version {cited.Version})";
        return cited.Title is null ? null : $"{cited.Title}{version} {kind}";
    }

    private static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('。') ? text : text + ".";

    // The first nineteen and the last one when there are more than twenty (9.8).
    private static string? EnglishNames(IReadOnlyList<CitedName> creators)
    {
        var names = creators.Select(static name => name is { Family: { } family, Given: { } given } ? $"{family}, {Initials(given)}" : name.Text).ToList();
        return names switch
        {
            [] => null,
            [var only] => only,
            [var first, var second] => $"{first}, & {second}",
            { Count: > MostNames } => $"{string.Join(", ", names.Take(MostNames - 1))}, … {names[^1]}",
            _ => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
        };
    }

    private static string? JapaneseNames(IReadOnlyList<CitedName> creators)
    {
        var names = creators.Select(static name => name is { Family: { } family, Given: { } given } ? $"{family} {given}" : name.Text).ToList();
        return names.Count == 0 ? null : names.Count > MostNames ? $"{string.Join("・", names.Take(MostNames))}・ほか" : string.Join("・", names);
    }

    private static string Initials(string given) =>
        given.Any(static c => c > '\u2E7F') ? given : string.Join(' ', given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).Select(static part => Initial(part)));

    private static string Initial(string part) => string.Join('-', part.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(static piece => $"{StringInfo.GetNextTextElement(piece).ToUpperInvariant()}."));
}
