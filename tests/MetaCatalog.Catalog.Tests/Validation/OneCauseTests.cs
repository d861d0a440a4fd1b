using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Validation;

/// <summary>One cause, one finding: rules before shapes before the schema.</summary>
public class OneCauseTests
{
    private static readonly Iri Topic = new("https://example.org/d");

    [Fact]
    public void A_shape_says_what_the_schema_says_and_takes_its_place_in_the_document()
    {
        Finding[] found = [Missing("title"), Shape("sh:minCount", Dcterms.Title)];

        var finding = Assert.Single(OneCause.Of(found, [], Topic));

        Assert.Equal("sh:minCount", finding.Code);
        Assert.Equal((1, 5), (finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public void A_rule_says_what_a_shape_says_and_keeps_the_higher_severity()
    {
        Finding[] found = [Shape("sh:minCount", Dcterms.License, Severity.Error), Rule("P-03", "dct:license", Severity.Warning)];

        var finding = Assert.Single(OneCause.Of(found, [], Topic));

        Assert.Equal(("P-03", Severity.Error), (finding.Code, finding.Severity));
    }

    [Fact]
    public void Another_kind_of_fault_is_another_cause()
    {
        Finding[] found = [Shape("sh:maxCount", Dcterms.Issued), Schema("schema:format", "/issued")];

        Assert.Equal(2, OneCause.Of(found, [], Topic).Count);
    }

    [Fact]
    public void Another_property_is_another_cause()
    {
        Finding[] found = [Shape("sh:datatype", Dcterms.Modified), Schema("schema:format", "/issued")];

        Assert.Equal(2, OneCause.Of(found, [], Topic).Count);
    }

    [Fact]
    public void Any_choice_of_an_alternative_path_is_the_property()
    {
        Finding[] found = [Missing("title"), Shape("sh:minCount", $"{SchemaOrg.Name}|{Dcterms.Title}")];

        Assert.Single(OneCause.Of(found, [], Topic));
    }

    [Fact]
    public void A_pointer_is_followed_through_the_graph()
    {
        var graph = Turtle("<https://example.org/d> dcat:distribution [ dcat:byteSize \"1.2 MB\" ] .");
        var distribution = graph.Object(Topic, Dcat.Distribution)!;
        var ofShape = new Finding("sh:or", Severity.Error, Say("shape"), new Location(FocusNode: distribution, Path: Dcat.ByteSize.ToString()));

        var finding = Assert.Single(OneCause.Of([Schema("schema:pattern", "/distribution/0/byteSize"), ofShape], graph, Topic));

        Assert.Equal("/distribution/0/byteSize", finding.Location.Pointer);
    }

    [Fact]
    public void A_pointer_past_one_of_several_values_decides_nothing()
    {
        var graph = Turtle("<https://example.org/d> dcat:distribution [ dcat:byteSize \"1.2 MB\" ] , [ dcat:byteSize \"3 MB\" ] .");
        var first = graph.Object(Topic, Dcat.Distribution)!;
        var ofShape = new Finding("sh:or", Severity.Error, Say("shape"), new Location(FocusNode: first, Path: Dcat.ByteSize.ToString()));

        Assert.Equal(2, OneCause.Of([Schema("schema:pattern", "/distribution/0/byteSize"), ofShape], graph, Topic).Count);
    }

    [Fact]
    public void The_same_words_of_the_same_place_are_said_once()
    {
        Finding[] found = [Shape("sh:or", Dcat.ByteSize), Shape("sh:minInclusive", Dcat.ByteSize)];

        Assert.Single(OneCause.Of(found, [], Topic));
    }

    [Fact]
    public void Two_rules_about_one_property_are_two_things_to_mend()
    {
        Finding[] found = [Rule("P-03", "dct:license", Severity.Error), Rule("P-12", "dct:license", Severity.Error)];

        Assert.Equal(2, OneCause.Of(found, [], Topic).Count);
    }

    private static Finding Missing(string member) => Schema("schema:required", "") with { MissingMember = member };

    private static Finding Schema(string code, string pointer) => new(code, Severity.Error, Say(code), new Location(pointer, 1, 5));

    private static Finding Shape(string code, Iri path, Severity severity = Severity.Error) => Shape(code, path.ToString(), severity);

    private static Finding Shape(string code, string path, Severity severity = Severity.Error) =>
        new(code, severity, Say("shape"), new Location(FocusNode: Topic, Path: path));

    private static Finding Rule(string code, string path, Severity severity) => new(code, severity, Say(code), new Location(FocusNode: Topic, Path: path));

    private static Bilingual Say(string text) => new(text, text);

    private static Graph Turtle(string text) => RdfReader.ReadGraph($"@prefix dcat: <{Dcat.Namespace}> .\n{text}", RdfFormat.Turtle);
}
