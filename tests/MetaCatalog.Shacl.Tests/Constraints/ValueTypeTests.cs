using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.1: class, datatype, nodeKind.</summary>
public class ValueTypeTests
{
    [Fact]
    public void Class_accepts_instances_of_subclasses()
    {
        var results = Given.ForProperty("sh:class ex:C", """
            ex:a ex:p ex:good, ex:bad, "text" .
            ex:good a ex:D . ex:D rdfs:subClassOf ex:E . ex:E rdfs:subClassOf ex:C .
            """);

        Assert.Equal(["Class \"text\"", "Class <bad>"], results);
    }

    [Fact]
    public void Class_circles_end()
    {
        var results = Given.ForProperty("sh:class ex:C", "ex:a ex:p ex:b . ex:b a ex:D . ex:D rdfs:subClassOf ex:E . ex:E rdfs:subClassOf ex:D .");

        Assert.Equal(["Class <b>"], results);
    }

    [Fact]
    public void Class_knows_what_is_stated_beside_the_data()
    {
        var known = new ClassHierarchy(Given.Data("ex:b a ex:D . ex:D rdfs:subClassOf ex:C ."));

        var report = Given.Report(
            "ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:class ex:C ] .", "ex:a ex:p ex:b .", new ShaclOptions { Classes = known });

        Assert.True(report.Conforms);
    }

    [Theory]
    [InlineData("sh:datatype xsd:date", "\"2024-02-29\"^^xsd:date", true)]
    [InlineData("sh:datatype xsd:date", "\"2023-02-29\"^^xsd:date", false)]
    [InlineData("sh:datatype xsd:date", "\"last year\"^^xsd:date", false)]
    [InlineData("sh:datatype xsd:date", "\"2024-02-29\"", false)]
    [InlineData("sh:datatype xsd:integer", "5.0", false)]
    [InlineData("sh:datatype xsd:byte", "\"128\"^^xsd:byte", false)]
    [InlineData("sh:datatype xsd:string", "\"text\"@en", false)]
    [InlineData("sh:datatype rdf:langString", "\"text\"@en", true)]
    [InlineData("sh:datatype xsd:boolean", "ex:iri", false)]
    [InlineData("sh:datatype ex:own", "\"anything\"^^ex:own", true)]
    public void Datatype_wants_the_datatype_and_a_well_formed_text(string constraint, string value, bool conforms) =>
        Assert.Equal(conforms, Given.ForProperty(constraint, $"ex:a ex:p {value} .").Length == 0);

    [Theory]
    [InlineData("sh:IRI", "\"l\"|_:b")]
    [InlineData("sh:BlankNode", "\"l\"|<i>")]
    [InlineData("sh:Literal", "<i>|_:b")]
    [InlineData("sh:BlankNodeOrIRI", "\"l\"")]
    [InlineData("sh:BlankNodeOrLiteral", "<i>")]
    [InlineData("sh:IRIOrLiteral", "_:b")]
    public void Node_kind_allows_only_its_kinds(string kind, string refused)
    {
        var report = Given.Report($"ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:nodeKind {kind} ] .", "ex:a ex:p ex:i, \"l\", _:b .");

        var values = report.Results.Select(result => result.Value is BlankNode ? "_:b" : result.Value is Iri ? "<i>" : "\"l\"").Order(StringComparer.Ordinal);
        Assert.Equal(refused, string.Join('|', values));
    }
}
