namespace MetaCatalog.Shacl.Tests.Paths;

/// <summary>SHACL, 2.3.1.</summary>
public class PropertyPathTests
{
    private const string Data = """
        ex:a ex:p ex:b . ex:b ex:p ex:c . ex:c ex:p ex:a ; ex:q ex:d . ex:z ex:p ex:a . ex:y ex:q ex:z .
        """;

    [Theory]
    [InlineData("ex:p", "b", "<ex:p>")]
    [InlineData("[ sh:inversePath ex:p ]", "c z", "^<ex:p>")]
    [InlineData("( ex:p ex:p )", "c", "<ex:p>/<ex:p>")]
    [InlineData("[ sh:alternativePath ( ex:p [ sh:inversePath ex:p ] ) ]", "b c z", "<ex:p>|^<ex:p>")]
    [InlineData("[ sh:zeroOrMorePath ex:p ]", "a b c", "<ex:p>*")]
    [InlineData("[ sh:oneOrMorePath ex:p ]", "a b c", "<ex:p>+")]
    [InlineData("[ sh:zeroOrOnePath ex:p ]", "a b", "<ex:p>?")]
    [InlineData("( [ sh:zeroOrMorePath ex:p ] ex:q )", "d", "<ex:p>*/<ex:q>")]
    [InlineData("[ sh:inversePath ( ex:q ex:p ) ]", "y", "^(<ex:q>/<ex:p>)")]
    [InlineData("[ sh:inversePath [ sh:zeroOrOnePath ex:p ] ]", "a c z", "^<ex:p>?")]
    [InlineData("[ sh:inversePath [ sh:oneOrMorePath ex:p ] ]", "a b c z", "^<ex:p>+")]
    [InlineData("[ sh:inversePath [ sh:alternativePath ( ex:p ex:q ) ] ]", "c z", "^(<ex:p>|<ex:q>)")]
    [InlineData("[ sh:zeroOrMorePath [ sh:alternativePath ( ex:p [ sh:inversePath ex:q ] ) ] ]", "a b c", "(<ex:p>|^<ex:q>)*")]
    [InlineData("[ sh:zeroOrMorePath [ sh:zeroOrMorePath ex:p ] ]", "a b c", "(<ex:p>*)*")]
    [InlineData("( ex:q ex:q )", "", "<ex:q>/<ex:q>")]
    public void Paths_reach_their_values_and_are_written_as_in_sparql(string path, string values, string text)
    {
        var report = Given.Report($"ex:S sh:targetNode ex:a ; sh:property [ sh:path {path} ; sh:nodeKind sh:Literal ; sh:minCount 1 ] .", Data);

        var reached = report.Results.Where(result => result.Value is not null).Select(result => result.Value!.ToString()[20..^1]).Order(StringComparer.Ordinal);
        Assert.Equal(values, string.Join(' ', reached));
        Assert.All(report.Results, result => Assert.Equal(text, result.ResultPath!.ToString().Replace("http://example.org/", "ex:", StringComparison.Ordinal)));
    }
}
