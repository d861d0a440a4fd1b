using System.Text;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Writing;

namespace MetaCatalog.Rdf.Tests.Writing;

public sealed class PiecesTests
{
    private const string Separator = ", ";

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b a", "a, b")]
    [InlineData("ab b a", "a, ab, b")]
    [InlineData("a b c", "a, b, c")]
    [InlineData("b a b", "a, b, b")]
    public void Pieces_come_to_stand_in_order_behind_what_is_before_them(string words, string expected)
    {
        var text = new ByteBuffer();
        text.Append("before: ");
        var start = text.Length;
        var ends = new List<int>();
        foreach (var word in words.Split(' '))
        {
            text.Append(ends.Count == 0 ? "" : Separator);
            text.Append(word);
            ends.Add(text.Length);
        }

        new Pieces(TextOrder.Compare).Arrange(text, start, [.. ends], Encoding.UTF8.GetBytes(Separator));

        Assert.Equal("before: " + expected, Encoding.UTF8.GetString(text.Span));
    }
}
