using MetaCatalog.JsonSchema.Keywords;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>The keywords in force in a schema: a draft and its vocabularies, or what a meta-schema of one's own chose.</summary>
internal sealed class Dialect
{
    public const string Schema202012 = "https://json-schema.org/draft/2020-12/schema";
    public const string Schema201909 = "https://json-schema.org/draft/2019-09/schema";
    public const string Schema7 = "http://json-schema.org/draft-07/schema";

    public static readonly Dialect Draft202012 = Whole(Drafts.Draft202012);
    public static readonly Dialect Draft201909 = Whole(Drafts.Draft201909);
    public static readonly Dialect Draft7 = Whole(Drafts.Draft7);

    private readonly Dictionary<string, KeywordDefinition> keywords;

    private Dialect(Drafts draft, IReadOnlySet<Vocabulary> vocabularies, bool assertsFormats)
    {
        Draft = draft;
        AssertsFormats = assertsFormats;
        keywords = KeywordList.All
            .Where(keyword => keyword.Drafts.HasFlag(draft) && vocabularies.Contains(keyword.Vocabulary))
            .ToDictionary(static keyword => keyword.Name, StringComparer.Ordinal);
    }

    public Drafts Draft { get; }

    /// <summary>Whether the dialect makes <c>format</c> an assertion.</summary>
    public bool AssertsFormats { get; }

    public KeywordDefinition? Find(string keyword) => keywords.GetValueOrDefault(keyword);

    /// <summary>The dialect of an official meta-schema, or null.</summary>
    public static Dialect? Official(string iri) => iri switch
    {
        Schema202012 => Draft202012,
        Schema201909 => Draft201909,
        Schema7 or "https://json-schema.org/draft-07/schema" => Draft7,
        _ => null,
    };

    /// <summary>The whole of a draft.</summary>
    public static Dialect Of(Drafts draft) => draft switch
    {
        Drafts.Draft7 => Draft7,
        Drafts.Draft201909 => Draft201909,
        _ => Draft202012,
    };

    /// <summary>A dialect cut from a draft by a meta-schema's <c>$vocabulary</c>. Core section 8.1.2.</summary>
    /// <param name="draft">The draft the meta-schema is written in.</param>
    /// <param name="declared">Vocabulary IRI → whether it is required.</param>
    /// <param name="unknown">The required vocabularies that are not known.</param>
    public static Dialect Of(Drafts draft, IReadOnlyDictionary<string, bool> declared, out IReadOnlyList<string> unknown)
    {
        unknown = [.. declared.Where(entry => entry.Value && VocabularyIris.Find(draft, entry.Key).Length == 0).Select(static entry => entry.Key)];
        HashSet<Vocabulary> vocabularies = [Vocabulary.Core, .. declared.Keys.SelectMany(iri => VocabularyIris.Find(draft, iri))];
        return new Dialect(draft, vocabularies, declared.ContainsKey(VocabularyIris.FormatAssertion));
    }

    private static Dialect Whole(Drafts draft) => new(draft, System.Enum.GetValues<Vocabulary>().ToHashSet(), assertsFormats: false);
}
