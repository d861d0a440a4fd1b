using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.HuggingFace;

/// <summary>Writes a dataset card of the Hugging Face Hub: metadata as YAML, then Markdown for people.</summary>
public sealed class DatasetCardWriter : CrosswalkWriter
{
    private static readonly (Iri Term, string Heading)[] Sections =
    [
        (Rai.DataCollection, "Collection"), (Rai.DataPreprocessingProtocol, "Preprocessing"), (Rai.DataAnnotationProtocol, "Annotation"), (Rai.DataUseCases, "Uses"),
        (Rai.DataBiases, "Biases"), (Rai.DataLimitations, "Limitations"), (Rai.DataSocialImpact, "Social impact"), (Rai.PersonalSensitiveInformation, "Personal and sensitive information"),
    ];

    /// <inheritdoc/>
    public override string Name => "dataset-card";

    /// <inheritdoc/>
    public override string MediaType => "text/markdown";

    /// <inheritdoc/>
    public override string Extension => ".md";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        var title = source.Peek(source.Topic, Dcterms.Title).OfType<Literal>().FirstOrDefault(static text => LanguageTag.Of(text) == "en") ?? source.Peek(source.Topic, Dcterms.Title).OfType<Literal>().FirstOrDefault();
        var card = new StringBuilder("---\n");
        AddMetadata(source, card, title?.LexicalForm ?? source.Topic.Value);
        card.Append("---\n\n");
        AddText(source, card, title?.LexicalForm ?? source.Topic.Value);
        output.Write(Encoding.UTF8.GetBytes(card.ToString()));
    }

    private static void AddMetadata(CrosswalkSource source, StringBuilder card, string title)
    {
        AddList(card, "language", source.Take(Dcterms.Language).Select(static tag => LanguageCode.ToTag(CrosswalkSource.Text(tag))).OfType<string>());
        AddLicence(source, card);
        AddScalar(card, "pretty_name", title);
        AddList(card, "tags", source.TakeLiterals(source.Topic, Dcat.Keyword).Select(static word => word.LexicalForm));
        AddList(card, "size_categories", source.TakeText(source.Topic, Mc.RecordCount) is { } count && long.TryParse(count, out var records) ? [SizeOf(records)] : []);
    }

    // The Hub knows licences by short names; any other is "other" with its address.
    private static void AddLicence(CrosswalkSource source, StringBuilder card)
    {
        var licence = source.Take(Dcterms.License).OfType<Iri>().FirstOrDefault()?.Value;
        var name = licence is null ? null : LicenceNames.Of(licence).ToLowerInvariant().Replace(' ', '-');
        if (name is null or "" || name.Contains('/', StringComparison.Ordinal))
        {
            AddScalar(card, "license", licence is null ? "unknown" : "other");
            AddScalar(card, "license_link", licence);
        }
        else
        {
            AddScalar(card, "license", name);
        }
    }

    private static string SizeOf(long records) => records switch
    {
        < 1_000 => "n<1K",
        < 10_000 => "1K<n<10K",
        < 100_000 => "10K<n<100K",
        < 1_000_000 => "100K<n<1M",
        < 10_000_000 => "1M<n<10M",
        < 100_000_000 => "10M<n<100M",
        < 1_000_000_000 => "100M<n<1B",
        _ => "n>1B",
    };

    private static void AddText(CrosswalkSource source, StringBuilder card, string title)
    {
        source.Take(RdfTerms.Type);
        card.Append("# ").Append(Line(title)).Append("\n\n");
        foreach (var description in source.TakeLiterals(source.Topic, Dcterms.Description))
        {
            card.Append(Block(description.LexicalForm)).Append("\n\n");
        }

        card.Append("## Access\n\n").Append(AccessAddress.Of(source.Level).Label).Append(": <").Append(source.LandingPage).Append(">\n\n");
        source.Take(Dcterms.AccessRights);
        AddFiles(source, card);
        foreach (var (term, heading) in Sections)
        {
            AddSection(source, card, term, heading);
        }

        card.Append("## Citation\n\n").Append(ApaWriter.TextOf(source, "en")).Append('\n');
    }

    private static void AddFiles(CrosswalkSource source, StringBuilder card)
    {
        var files = source.Level == AccessLevel.Open ? source.Take(Dcat.Distribution).Where(static node => node is not Literal).ToList() : [];
        if (files.Count == 0)
        {
            return;
        }

        card.Append("## Files\n\n");
        foreach (var file in files)
        {
            source.Take(file, RdfTerms.Type);
            var address = source.TakeText(file, Dcat.DownloadUrl) ?? source.TakeText(file, Dcat.AccessUrl);
            var name = CitedName.Best(source, file, Dcterms.Title, "en") ?? address ?? "file";
            card.Append("- ").Append(address is null ? Line(name) : $"[{Line(name)}](<{address}>)").Append(MediaTypeName.Of(source.TakeText(file, Dcat.MediaType)) is { } type ? $" ({type})" : "").Append('\n');
        }

        card.Append('\n');
    }

    private static void AddSection(CrosswalkSource source, StringBuilder card, Iri term, string heading)
    {
        var texts = source.TakeLiterals(source.Topic, term).ToList();
        if (texts.Count > 0)
        {
            card.Append("## ").Append(heading).Append("\n\n").AppendJoin("\n\n", texts.Select(static text => Block(text.LexicalForm))).Append("\n\n");
        }
    }

    private static void AddScalar(StringBuilder card, string key, string? value)
    {
        if (value is not null)
        {
            card.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    private static void AddList(StringBuilder card, string key, IEnumerable<string> values)
    {
        var all = values.Where(static value => !string.IsNullOrWhiteSpace(value)).Distinct().ToList();
        if (all.Count > 0)
        {
            card.Append(key).Append(":\n").AppendJoin("", all.Select(static value => $"- {Quoted(value)}\n"));
        }
    }

    // A double-quoted scalar takes every character (YAML 1.2, 7.3.1).
    private static string Quoted(string value) =>
        value.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') && value.Any(char.IsAsciiLetter) && value is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off")
            ? value
            : $"\"{Line(value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Line(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));

    // What a record says is text, not Markdown: it starts no heading, no tag and no front matter.
    private static string Block(string text) => string.Join('\n', text.Replace("<", "&lt;", StringComparison.Ordinal).Split('\n').Select(static line => line.TrimStart().StartsWith('#') || line.StartsWith("---", StringComparison.Ordinal) ? "\\" + line.TrimStart() : line.TrimEnd('\r')));
}
