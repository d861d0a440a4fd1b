using System.Text.RegularExpressions;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.ModelCard;

/// <summary>The Markdown of a card: its title, what stands before the first section as the description, and its sections.</summary>
internal sealed partial class CardBody
{
    private static readonly (string Word, Iri Term)[] Terms =
    [
        ("bias", Rai.DataBiases), ("limitation", Rai.DataLimitations), ("intended use", Rai.DataUseCases), ("uses", Rai.DataUseCases), ("direct use", Rai.DataUseCases),
        ("social impact", Rai.DataSocialImpact), ("environmental impact", Rai.DataSocialImpact), ("preprocessing", Rai.DataPreprocessingProtocol),
    ];

    private readonly ReadingNotes notes;
    private readonly List<(string Heading, bool IsBeginning, string Text)> sections = [];

    public CardBody(string body, ReadingNotes notes)
    {
        this.notes = notes;
        Split(WithoutComments(body));
        Title = sections.Find(static section => section is { IsBeginning: true, Heading.Length: > 0 }).Heading;
    }

    /// <summary>The first heading of the first level, or null.</summary>
    public string? Title { get; }

    /// <summary>Adds the words to the record.</summary>
    /// <param name="name">What the metadata call the model, or null.</param>
    public void Read(string? name)
    {
        var record = notes.Builder;
        if (name is not null && Title is not null && Title != name)
        {
            record.AddText(Dcterms.Alternative, Title);
        }

        if (name is null && Title is null)
        {
            notes.Doubt("card:title", static () => new Location(Line: 1, Column: 1), "The card names its model neither as model_name nor in a heading.", "モデルの名称（model_name または見出し）がありません。");
        }

        foreach (var (heading, isBeginning, text) in sections.Where(static section => section.Text.Length > 0))
        {
            Add(record, heading, text, isBeginning);
        }
    }

    private static void Add(RecordBuilder record, string heading, string text, bool isDescription)
    {
        AddSources(record, heading, text);
        if (isDescription)
        {
            record.AddText(Dcterms.Description, text);
        }
        else if (Array.Find(Terms, term => heading.Contains(term.Word, StringComparison.OrdinalIgnoreCase)).Term is { } known)
        {
            record.AddText(known, text);
        }
        else
        {
            var node = record.AddNode(record.Topic, MoreTerms.AdditionalProperty, SchemaOrg.PropertyValue);
            record.AddText(node, SchemaOrg.Name, heading);
            record.AddText(node, SchemaOrg.Value, text);
        }
    }

    // What a section on training data links to are the data that the model was trained on.
    private static void AddSources(RecordBuilder record, string heading, string text)
    {
        if (!heading.Contains("training data", StringComparison.OrdinalIgnoreCase) && !heading.Contains("学習データ", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Addresses().Matches(text))
        {
            record.AddReference(record.Topic, Prov.WasDerivedFrom, CardLinks.Address(match.Value.TrimEnd('.', ',', ';', ')', ']')));
        }
    }

    // What stands before any heading, and below the first of the first level, is the beginning; a second of that level is a section like any other.
    private void Split(string body)
    {
        var (heading, isBeginning, isCode) = ("", true, false);
        var text = new List<string>();
        foreach (var line in body.Split('\n').Select(static line => line.TrimEnd()))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (isCode || Heading().Match(line) is not { Success: true } match)
            {
                text.Add(line);
                continue;
            }

            sections.Add((heading, isBeginning, string.Join('\n', text).Trim()));
            text.Clear();
            heading = match.Groups[2].Value.Trim();
            isBeginning = match.Groups[1].Length == 1 && !sections.Exists(static section => section is { IsBeginning: true, Heading.Length: > 0 });
        }

        sections.Add((heading, isBeginning, string.Join('\n', text).Trim()));
    }

    // Templates leave comments with instructions for whoever fills them in.
    private static string WithoutComments(string body) => Comments().Replace(body, "");

    [GeneratedRegex("^(#{1,6})\\s+(.+?)\\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"https?://[^\s<>""'`]+|\b10\.[0-9]{4,9}/[^\s<>""'`]+|\b(?:PRJ|SAM|EGAD|JGAD|GSE|[DES]RP)[A-Z]*[0-9]+\b")]
    private static partial Regex Addresses();
}
