namespace MetaCatalog.Shacl.Tests.Constraints;

/// <summary>SHACL, 4.4: minLength, maxLength, pattern, languageIn, uniqueLang.</summary>
public class StringTests
{
    [Theory]
    [InlineData("sh:minLength 3", "\"地震波\"", true)]
    [InlineData("sh:minLength 2", "\"\U00020BB7\"", false)] // one character, two UTF-16 units
    [InlineData("sh:maxLength 1", "\"\U00020BB7\"", true)]
    [InlineData("sh:maxLength 3", "1234", false)]
    [InlineData("sh:minLength 10", "ex:iri", true)]
    [InlineData("sh:minLength 0", "[]", false)]
    [InlineData("sh:pattern \"^mc:[0-9]{3}$\"", "\"mc:123\"", true)]
    [InlineData("sh:pattern \"^mc:[0-9]{3}$\"", "\"mc:123\\n\"", false)]
    [InlineData("sh:pattern \"^https://\"", "<https://example.org/x>", true)]
    [InlineData("sh:pattern \"ALDI\" ; sh:flags \"i\"", "\"aldi\"", true)]
    [InlineData("sh:pattern \".\"", "[]", false)]
    [InlineData("sh:languageIn ( \"en\" \"ja\" )", "\"x\"@en-GB", true)]
    [InlineData("sh:languageIn ( \"en\" \"ja\" )", "\"x\"@EN", true)]
    [InlineData("sh:languageIn ( \"en\" \"ja\" )", "\"x\"@eng", false)]
    [InlineData("sh:languageIn ( \"en\" \"ja\" )", "\"x\"", false)]
    [InlineData("sh:languageIn ( \"ja-Kana\" )", "\"x\"@ja", false)]
    [InlineData("sh:languageIn ( \"*\" )", "\"x\"@de", true)]
    public void Texts_are_measured_and_matched(string constraint, string value, bool conforms) =>
        Assert.Equal(conforms, Given.ForProperty(constraint, $"ex:a ex:p {value} .").Length == 0);

    [Fact]
    public void Unique_lang_reports_each_repeated_language_once()
    {
        var results = Given.ForProperty("sh:uniqueLang true", "ex:a ex:p \"1\"@en, \"2\"@en, \"3\"@EN, \"4\"@ja, \"5\"@ja, \"6\"@de, \"7\", \"8\" .");

        Assert.Equal(["UniqueLang", "UniqueLang"], results);
    }
}
