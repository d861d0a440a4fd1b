using MetaCatalog.Rdf.Model;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Tests.Loading;

public class ShapesFaultTests
{
    [Theory]
    [InlineData("ex:S sh:minCount 1 .", "minCount", "is only allowed in a property shape, and this shape has no sh:path.")]
    [InlineData("ex:S sh:path ex:p ; sh:minCount \"1\" .", "minCount", "is not an xsd:integer.")]
    [InlineData("ex:S sh:path ex:p ; sh:minCount 1, 2 .", "minCount", "is one value too many. Allowed: at most one.")]
    [InlineData("ex:S sh:path ex:p ; sh:maxCount \"x\"^^xsd:integer .", "maxCount", "is not an xsd:integer.")]
    [InlineData("ex:S sh:class \"C\" .", "class", "is not an IRI.")]
    [InlineData("ex:S sh:datatype [] .", "datatype", "is not an IRI.")]
    [InlineData("ex:S sh:nodeKind sh:Iri .", "nodeKind", "is not a node kind.")]
    [InlineData("ex:S sh:minInclusive ex:x .", "minInclusive", "is not a literal.")]
    [InlineData("ex:S sh:pattern \"(\" .", "pattern", "is not a regular expression")]
    [InlineData("ex:S sh:pattern \"a\" ; sh:flags \"g\" .", "pattern", "the flag 'g' is not known. Allowed: s, m, i, x, q.")]
    [InlineData("ex:S sh:pattern 5 .", "pattern", "is not an xsd:string.")]
    [InlineData("ex:S sh:languageIn \"en\" .", "languageIn", "is not a list.")]
    [InlineData("ex:S sh:languageIn ( ex:en ) .", "languageIn", "is not an xsd:string.")]
    [InlineData("ex:S sh:uniqueLang true .", "uniqueLang", "is only allowed in a property shape")]
    [InlineData("ex:S sh:path ex:p ; sh:uniqueLang \"yes\" .", "uniqueLang", "is not an xsd:boolean. Allowed: true, false.")]
    [InlineData("ex:S sh:lessThan ex:q .", "lessThan", "is only allowed in a property shape")]
    [InlineData("ex:S sh:closed true ; sh:ignoredProperties ( \"p\" ) .", "ignoredProperties", "is not an IRI.")]
    [InlineData("ex:S sh:in ex:list .", "in", "is not a list: it has neither rdf:first nor rdf:rest.")]
    [InlineData("ex:S sh:in _:l . _:l rdf:first 1 ; rdf:rest _:l .", "in", "is a list that runs in a circle.")]
    [InlineData("ex:S sh:in _:l . _:l rdf:first 1, 2 ; rdf:rest () .", "in", "a cell has 2 rdf:first and 1 rdf:rest. Allowed: one each.")]
    [InlineData("ex:S sh:and ( \"x\" ) .", "and", "is not a shape: a shape is an IRI or a blank node.")]
    [InlineData("ex:S sh:not \"x\" .", "not", "is not a shape")]
    [InlineData("ex:S sh:property [ sh:minLength 1 ] .", "property", "is not a property shape: it has no sh:path.")]
    [InlineData("ex:S a sh:PropertyShape .", "path", "is missing: a sh:PropertyShape has exactly one path.")]
    [InlineData("ex:S a sh:NodeShape ; sh:path ex:p .", "path", "is not allowed in a sh:NodeShape.")]
    [InlineData("ex:S a sh:PropertyShape ; sh:path ex:p, ex:q .", "path", "is one value too many.")]
    [InlineData("ex:S a sh:PropertyShape ; sh:path \"p\" .", "path", "is not a path. Allowed:")]
    [InlineData("ex:S a sh:PropertyShape ; sh:path [] .", "path", "is neither a list nor has one of")]
    [InlineData("ex:S a sh:PropertyShape ; sh:path ( ex:p ) .", "path", "is a path of 1 members. Allowed: two or more.")]
    [InlineData("ex:S a sh:PropertyShape ; sh:path [ sh:inversePath ex:p ; sh:zeroOrOnePath ex:q ] .", "path", "it has 2 forms. Allowed: one.")]
    [InlineData("ex:S a sh:PropertyShape ; sh:path _:p . _:p sh:inversePath _:p .", "path", "is a path that contains itself.")]
    [InlineData("ex:S a sh:NodeShape ; sh:targetNode [] .", "targetNode", "is a blank node")]
    [InlineData("ex:S a sh:NodeShape ; sh:targetClass \"C\" .", "targetClass", "is not an IRI.")]
    [InlineData("ex:S a sh:NodeShape ; sh:severity \"high\" .", "severity", "is not an IRI.")]
    [InlineData("ex:S a sh:NodeShape ; sh:message 5 .", "message", "is not a text. Allowed: xsd:string, rdf:langString.")]
    [InlineData("ex:S a sh:NodeShape ; sh:deactivated \"no\" .", "deactivated", "is not an xsd:boolean.")]
    public void A_broken_shape_is_named_with_the_parameter_and_what_is_allowed(string shapes, string parameter, string message)
    {
        var fault = Assert.Single(Given.Faults(shapes));

        Assert.Equal(Given.Ex("S"), fault.Shape);
        Assert.Equal(new Iri(Sh.Namespace + parameter), fault.Parameter);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Matches("^(は|が|を)", fault.MessageJa);
        Assert.False(fault.IsUnsupported);
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        var faults = Given.Faults("ex:S sh:minCount 1 ; sh:class 5 . ex:T sh:nodeKind ex:x . ex:U sh:pattern \"[\" .");

        Assert.Equal(["S", "S", "T", "U"], faults.Select(fault => ((Iri)fault.Shape).Value[^1..]).Order());
    }

    [Fact]
    public void Faults_end_at_their_bound() =>
        Assert.Equal(3, Given.Faults("ex:S sh:class 1, 2, 3, 4, 5 .", new ShapesOptions { MaxFaults = 3 }).Count);

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Shapes("", new ShapesOptions { MaxNesting = 5_000 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Given.Shapes("", new ShapesOptions { PatternTimeout = TimeSpan.Zero }));
    }

    [Theory]
    [InlineData("ex:S sh:node ex:S .")]
    [InlineData("ex:S sh:property [ sh:path ex:p ; sh:node ex:S ] .")]
    [InlineData("ex:S sh:or ( ex:T ) . ex:T sh:not ex:U . ex:U sh:xone ( ex:S ) .")]
    [InlineData("ex:S sh:property [ sh:path ex:p ; sh:qualifiedValueShape ex:S ; sh:qualifiedMinCount 1 ] .")]
    public void Recursive_shapes_are_refused_with_the_circle(string shapes)
    {
        var fault = Assert.Single(Given.Faults(shapes));

        Assert.Contains("refers to itself: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(" → ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ex:S sh:sparql [ sh:select \"SELECT $this WHERE {}\" ] .", "sparql")]
    [InlineData("ex:S a sh:NodeShape ; sh:target [ sh:select \"SELECT ?this WHERE {}\" ] .", "target")]
    [InlineData("ex:S a sh:NodeShape ; sh:expression [ sh:path ex:p ] .", "expression")]
    [InlineData("<http://example.org/> sh:entailment <http://www.w3.org/ns/entailment/RDFS> .", "entailment")]
    public void What_is_beyond_core_is_refused_unless_it_may_be_skipped(string shapes, string property)
    {
        var fault = Assert.Single(Given.Faults(shapes));
        var loaded = Given.Shapes(shapes, new ShapesOptions { Unsupported = UnsupportedHandling.Skip });

        Assert.True(fault.IsUnsupported);
        Assert.Equal(fault, Assert.Single(loaded.Notices));
        Assert.Equal(new Iri(Sh.Namespace + property), fault.Parameter);
    }

    [Fact]
    public void A_shape_that_uses_a_sparql_based_component_is_refused_and_its_declaration_alone_is_not()
    {
        const string Component = "ex:Component a sh:ConstraintComponent ; sh:parameter [ sh:path ex:maxAge ] ; sh:validator [ sh:ask \"ASK {}\" ] . ";

        var fault = Assert.Single(Given.Faults(Component + "ex:S a sh:NodeShape ; ex:maxAge 5 ."));

        Assert.Equal(Given.Ex("maxAge"), fault.Parameter);
        Assert.Empty(Given.Shapes(Component).Notices);
    }

    [Fact]
    public void Misspelt_properties_and_missing_shapes_are_noticed()
    {
        var shapes = Given.Shapes("ex:S sh:targetNode ex:a ; sh:mincount 1 ; sh:node ex:Elsewhere ; sh:property ex:ElsewhereToo .");

        Assert.Equal(["mincount", "node", "property"], shapes.Notices.Select(notice => notice.Parameter!.Value[Sh.Namespace.Length..]).Order());
        Assert.True(shapes.Validate(Given.Data("ex:a ex:p 1 .")).Conforms);
    }
}
