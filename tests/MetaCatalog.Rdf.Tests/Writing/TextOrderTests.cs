using System.Text;
using MetaCatalog.Rdf.Writing;

namespace MetaCatalog.Rdf.Tests.Writing;

public sealed class TextOrderTests
{
    private static readonly string[] Texts = ["", "a", "ab", "b", "é", "日本", "\uD7FF", "\U00010000", "\U0001F600", "\U0010FFFF", "\uE000", "\uFA0E", "\uFFFD", "a\U0001F600", "a\uFFFD"];

    [Fact]
    public void The_order_is_that_of_the_strings()
    {
        foreach (var left in Texts)
        {
            foreach (var right in Texts)
            {
                var order = TextOrder.Compare(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
                Assert.True(Math.Sign(string.CompareOrdinal(left, right)) == Math.Sign(order), $"'{left}' and '{right}'");
            }
        }
    }
}
