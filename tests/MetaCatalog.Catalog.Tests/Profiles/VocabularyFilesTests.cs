using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Profiles;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.JsonSchema;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Tests.Profiles;

/// <summary>The files of <c>vocabularies/</c> can be read, and what they name is defined in both languages.</summary>
public class VocabularyFilesTests
{
    private static readonly Iri Message = new("http://www.w3.org/ns/shacl#message");
    private static readonly Iri MinCount = new("http://www.w3.org/ns/shacl#minCount");
    private static readonly Iri Definition = new(Skos.Namespace + "definition");
    private static readonly Iri InScheme = new(Skos.Namespace + "inScheme");
    private static readonly Iri NodeShape = new("http://www.w3.org/ns/shacl#NodeShape");
    private static readonly Iri Profile = new("http://www.w3.org/ns/dx/prof/Profile");

    public static TheoryData<string> TurtleFiles => [.. VocabularyFiles.Paths.Where(static path => path.EndsWith(".ttl", StringComparison.Ordinal))];

    public static TheoryData<string> JsonFiles => [.. VocabularyFiles.Paths.Where(static path => path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".jsonld", StringComparison.Ordinal))];

    public static TheoryData<string> SchemaFiles => [.. VocabularyFiles.Paths.Where(static path => path.StartsWith("schemas/", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(TurtleFiles))]
    public void Turtle_file_is_readable_and_not_empty(string path) => Assert.NotEmpty(Read(path));

    [Theory, MemberData(nameof(JsonFiles))]
    public void Json_file_is_well_formed(string path)
    {
        using var document = JsonDocument.Parse(VocabularyFiles.Read(path));

        Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
    }

    [Theory, MemberData(nameof(TurtleFiles))]
    public void Every_defined_thing_has_a_label_and_a_definition_in_both_languages(string path)
    {
        var graph = Read(path);

        var gaps = Things(graph).Where(thing => !(IsBilingual(graph, thing, [Rdfs.Label, Skos.PrefLabel, Dcterms.Title]) && IsBilingual(graph, thing, [Definition, Dcterms.Description])));

        Assert.Empty(gaps);
    }

    [Theory, MemberData(nameof(TurtleFiles))]
    public void Every_message_of_a_shape_is_in_both_languages(string path)
    {
        var graph = Read(path);

        var gaps = graph.WithPredicate(Message).Select(static triple => triple.Subject).Distinct().Where(shape => !IsBilingual(graph, shape, [Message]));

        Assert.Empty(gaps);
    }

    [Theory, MemberData(nameof(TurtleFiles))]
    public void Every_repair_is_in_both_languages(string path)
    {
        var graph = Read(path);

        var gaps = graph.WithPredicate(Mc.Repair).Select(static triple => triple.Subject).Distinct().Where(shape => !IsBilingual(graph, shape, [Mc.Repair]));

        Assert.Empty(gaps);
    }

    // Where something is wrong the message says what is allowed; where something is missing it takes more to say what to do.
    [Theory, MemberData(nameof(TurtleFiles))]
    public void Every_shape_that_finds_something_missing_says_how_to_mend_it(string path)
    {
        var graph = Read(path);

        var silent = graph.WithPredicate(MinCount).Select(static triple => triple.Subject).Where(shape => graph.Objects(shape, Message).Any() && !graph.Objects(shape, Mc.Repair).Any());

        Assert.Empty(silent);
    }

    [Theory, MemberData(nameof(TurtleFiles))]
    public void Every_shape_with_a_message_has_an_iri_that_a_finding_can_name(string path)
    {
        var nameless = Read(path).WithPredicate(Message).Select(static triple => triple.Subject).OfType<BlankNode>();

        Assert.Empty(nameless);
    }

    [Theory, MemberData(nameof(SchemaFiles))]
    public void Every_described_key_of_a_schema_is_described_in_both_languages(string path)
    {
        using var schema = JsonDocument.Parse(VocabularyFiles.Read(path));

        var gaps = schema.RootElement.GetProperty("properties").EnumerateObject()
            .Where(static key => !(IsJapanese(key.Value, "x-description-ja") && key.Value.TryGetProperty("title", out _)))
            .Select(static key => key.Name);

        Assert.Empty(gaps);
    }

    [Theory, MemberData(nameof(SchemaFiles))]
    public void Schema_meets_the_meta_schema(string path)
    {
        var metaSchema = new SchemaRegistry().Compile("https://json-schema.org/draft/2020-12/schema");

        var result = metaSchema.Validate(VocabularyFiles.Read(path));

        Assert.Empty(result.Errors);
    }

    [Fact]
    public void Every_iri_of_the_project_that_a_file_uses_is_defined_or_served()
    {
        var graphs = VocabularyFiles.Paths.Where(static path => path.EndsWith(".ttl", StringComparison.Ordinal)).Select(Read).ToList();
        var defined = graphs.SelectMany(static graph => graph.AllSubjects()).OfType<Iri>().Select(static iri => iri.Value).ToHashSet();
        var used = graphs.SelectMany(static graph => graph).SelectMany(static triple => new Term[] { triple.Predicate, triple.Object })
            .Concat(ContextRecords.All.Select(static record => record.Graph).SelectMany(static graph => graph).SelectMany(static triple => new Term[] { triple.Predicate, triple.Object }))
            .OfType<Iri>().Select(static iri => iri.Value).Where(static iri => iri.StartsWith(Mc.Base, StringComparison.Ordinal)).Distinct();

        Assert.DoesNotContain(used, iri => !defined.Contains(iri) && !IsServed(iri));
    }

    [Fact]
    public void Every_term_of_the_project_that_the_code_knows_is_defined()
    {
        var defined = TurtleFiles.SelectMany(static row => Read(row.Data).AllSubjects()).OfType<Iri>().ToHashSet();

        var known = typeof(Mc).GetFields().Concat(typeof(Mat).GetFields()).Concat(typeof(Gen).GetFields()).Concat(typeof(Sei).GetFields()).Select(static field => field.GetValue(null)).OfType<Iri>();

        Assert.DoesNotContain(known, term => !defined.Contains(term));
    }

    [Fact]
    public void Json_of_the_guides_is_valid()
    {
        var blocks = KnownProfiles.All.SelectMany(static profile => JsonBlocks($"profiles/{profile.Id}.md").Select(block => (profile, block)));

        Assert.All(blocks, static pair => Assert.Empty(pair.profile.CheckJson(WithTitle(pair.block)).Select(static finding => finding.Message.En)));
    }

    [Fact]
    public void Synonyms_are_groups_of_two_or_more_words_without_repeats()
    {
        var groups = Encoding.UTF8.GetString(VocabularyFiles.Read("synonyms.txt")).Split('\n').Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split(", ")).ToList();

        Assert.True(groups.Count >= 150);
        Assert.All(groups, static group => Assert.True(group.Length >= 2 && group.All(static word => word.Length > 0 && word == word.Trim()), string.Join(", ", group)));
        Assert.Empty(groups.SelectMany(static group => group.GroupBy(static word => word).Where(static word => word.Count() > 1)).Select(static word => word.Key));
    }

    private static IEnumerable<string> JsonBlocks(string path) => Encoding.UTF8.GetString(VocabularyFiles.Read(path))
        .Split("```json\n").Skip(1).Select(static part => part[..part.IndexOf("```", StringComparison.Ordinal)]);

    private static byte[] WithTitle(string block)
    {
        var record = JsonNode.Parse(block)!.AsObject();
        record.TryAdd("title", "t");
        return Encoding.UTF8.GetBytes(record.ToJsonString());
    }

    private static bool IsServed(string iri) => !iri.Contains('#', StringComparison.Ordinal) && VocabularyIri.FileOf(iri[Mc.Base.Length..]) is { } file && VocabularyIri.Of(file) == iri;

    private static Graph Read(string path) => RdfReader.ReadGraph(VocabularyFiles.Read(path), RdfFormat.Turtle);

    private static IEnumerable<Term> Things(Graph graph) => graph.AllSubjects().Where(subject => subject is Iri
        && graph.Objects(subject, RdfTerms.Type).Any()
        && !graph.Contains(subject, RdfTerms.Type, NodeShape)
        && !(graph.Objects(subject, RdfTerms.Type).Any(static type => type is Iri { Value: "http://www.w3.org/2002/07/owl#Ontology" }) && !graph.Objects(subject, Dcterms.Description).Any() && !graph.Objects(subject, Definition).Any())
        && (graph.Objects(subject, InScheme).Any() || graph.Contains(subject, RdfTerms.Type, Profile) || graph.Objects(subject, Rdfs.IsDefinedBy).Any() || graph.Objects(subject, Dcterms.Description).Any()));

    private static bool IsBilingual(Graph graph, Term thing, IEnumerable<Iri> properties)
    {
        var languages = properties.SelectMany(property => graph.Objects(thing, property)).OfType<Literal>().Select(static literal => literal.Language).ToHashSet();
        return languages.Contains("en") && languages.Contains("ja");
    }

    private static bool IsJapanese(JsonElement element, string key) =>
        element.TryGetProperty(key, out var text) && text.GetString()!.Any(static c => c is >= '\u3040' and <= '\u9fff');
}
