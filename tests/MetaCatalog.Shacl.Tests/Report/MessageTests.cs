namespace MetaCatalog.Shacl.Tests.Report;

public class MessageTests
{
    [Fact]
    public void The_messages_of_the_shape_are_given_in_all_their_languages_and_nothing_beside()
    {
        var report = Given.Report("ex:S sh:targetNode ex:a ; sh:nodeKind sh:Literal ; sh:message \"No!\"@en, \"だめ\"@ja, \"plain\" .", "ex:a ex:p 1 .");

        var result = Assert.Single(report.Results);
        Assert.Equal(["\"No!\"@en", "\"plain\"", "\"だめ\"@ja"], result.Messages.Select(message => message.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("だめ", result.MessageIn("ja"));
        Assert.Equal("No!", result.MessageIn("fr"));
    }

    [Theory]
    [InlineData("sh:class ex:C", "ex:x", "ex:p: ex:x is not an instance of ex:C; give it rdf:type ex:C or a subclass of it.")]
    [InlineData("sh:datatype xsd:date", "\"last year\"^^xsd:date", "ex:p: \"last year\"^^xsd:date is not a well-formed xsd:date.")]
    [InlineData("sh:datatype xsd:date", "5", "ex:p: 5 does not have the datatype xsd:date.")]
    [InlineData("sh:nodeKind sh:BlankNodeOrIRI", "5", "ex:p: 5 is a literal; allowed: an IRI or a blank node.")]
    [InlineData("sh:minCount 2", "5", "ex:p: there is 1 value; at least 2 are needed.")]
    [InlineData("sh:maxCount 1", "5, 6", "ex:p: there are 2 values; at most 1 is allowed.")]
    [InlineData("sh:minExclusive 5", "5", "ex:p: 5 is not greater than 5.")]
    [InlineData("sh:maxInclusive 5.5", "6", "ex:p: 6 is not at most 5.5.")]
    [InlineData("sh:minLength 3", "\"ab\"", "ex:p: \"ab\" is 2 long; at least 3 characters are needed.")]
    [InlineData("sh:pattern \"^a\"", "\"b\"", "ex:p: \"b\" does not match the pattern ^a")]
    [InlineData("sh:languageIn ( \"en\" \"ja\" )", "\"x\"@de", "ex:p: the language of \"x\"@de is de; allowed: en, ja.")]
    [InlineData("sh:uniqueLang true", "\"x\"@de, \"y\"@de", "ex:p: several values have the language de; allowed: one for each language.")]
    [InlineData("sh:equals ex:q", "5", "ex:p: 5 is not on both sides; the values have to be the same as those of ex:q.")]
    [InlineData("sh:hasValue ex:x", "5", "ex:p: the value ex:x is missing.")]
    [InlineData("sh:in ( ex:x 1 )", "5", "ex:p: 5 is not one of the allowed values: ex:x, 1.")]
    [InlineData("sh:not [ sh:datatype xsd:integer ]", "5", "ex:p: 5 is excluded: it conforms to [sh:datatype xsd:integer].")]
    [InlineData("sh:or ( [ sh:nodeKind sh:IRI ] [ sh:class ex:C ] )", "5", "ex:p: 5 conforms to none of: [sh:nodeKind sh:IRI], [sh:class ex:C].")]
    [InlineData("sh:name \"birth\"@en ; sh:minLength 3", "5", "birth (ex:p): 5 is 1 long; at least 3 characters are needed.")]
    public void A_generated_message_names_the_thing_the_value_and_what_is_allowed(string constraint, string values, string message)
    {
        var report = Given.Report($"ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; {constraint} ] .", $"ex:a ex:p {values} .");

        Assert.Equal(message, Assert.Single(report.Results).MessageIn("en"));
    }

    [Theory]
    [InlineData("sh:minCount 2", "5", "ex:p: 値が 1 個です。2 個以上必要です。")]
    [InlineData("sh:datatype xsd:date", "\"昨年\"^^xsd:date", "ex:p: \"昨年\"^^xsd:date は xsd:date として正しい形ではありません。")]
    [InlineData("sh:nodeKind sh:BlankNodeOrIRI", "5", "ex:p: 5 はリテラルです。IRI または空白ノードでなければなりません。")]
    [InlineData("sh:name \"題名\"@ja ; sh:maxLength 1", "\"地震\"", "題名 (ex:p): \"地震\" は 2 文字です。1 文字以下でなければなりません。")]
    public void The_same_is_said_in_japanese(string constraint, string values, string message)
    {
        var report = Given.Report($"ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; {constraint} ] .", $"ex:a ex:p {values} .");

        Assert.Equal(message, Assert.Single(report.Results).MessageIn("ja"));
    }

    [Fact]
    public void A_focus_node_is_named_once()
    {
        var report = Given.Report("ex:S sh:targetNode ex:a ; sh:nodeKind sh:Literal ; sh:hasValue ex:b .", "ex:a ex:p 1 .");

        Assert.Equal(["ex:a is an IRI; allowed: a literal.", "ex:a: the value ex:b is missing."], report.Results.Select(result => result.MessageIn("en")));
    }

    [Fact]
    public void Long_values_are_shortened_and_long_lists_cut()
    {
        var list = string.Join(' ', Enumerable.Range(0, 100));

        var report = Given.Report($"ex:S sh:targetNode ex:a ; sh:property [ sh:path ex:p ; sh:in ( {list} ) ] .", $"ex:a ex:p \"{new string('x', 10_000)}\" .");

        Assert.InRange(Assert.Single(report.Results).MessageIn("en").Length, 100, 300);
    }
}
