using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MetaCatalog.Crosswalks.Tests;

public class XmlBytesTests
{
    private const int Seed = 20261124;

    private static readonly string[] Texts = ["", "a", "<&>\"'", "高温超伝導体", "two\nlines", "\ttab", "😀", "end\r\nof line"];

    [Fact]
    public void Trees_are_written_as_the_general_writer_writes_them()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 2_000; i++)
        {
            var tree = Tree(random, 4);

            Assert.True(General(tree) == Ours(tree), $"seed {Seed}, tree {i}:\n{General(tree)}\n{Ours(tree)}");
        }
    }

    [Fact]
    public void A_text_longer_than_the_buffer_is_written_whole()
    {
        var tree = new XElement("a", string.Concat(Enumerable.Repeat("長い文😀<", 40_000)));

        Assert.Equal(General(tree), Ours(tree));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_a_document() =>
        Assert.Contains("<a>x\uFFFDy</a>", Ours(new XElement("a", "x\uD800y")), StringComparison.Ordinal);

    private static XElement Tree(Random random, int depth)
    {
        XNamespace own = "https://example.org/own/", other = "https://example.org/other/";
        var element = new XElement(own + "root", new XAttribute(XNamespace.Xmlns + "o", other.NamespaceName), random.Next(2) == 0 ? new XAttribute(XNamespace.Xmlns + "own", own.NamespaceName) : null);
        Fill(element, random, depth, [own, other]);
        return element;
    }

    private static void Fill(XElement element, Random random, int depth, XNamespace[] namespaces)
    {
        if (random.Next(3) == 0)
        {
            element.Add(new XAttribute(random.Next(2) == 0 ? "plain" : namespaces[1] + "other", Texts[random.Next(Texts.Length)]));
        }

        if (random.Next(4) == 0)
        {
            element.Add(new XAttribute(XNamespace.Xml + "lang", "ja"));
        }

        var children = depth == 0 ? 0 : random.Next(4);
        for (var i = 0; i < children; i++)
        {
            var child = new XElement(namespaces[random.Next(2)] + $"e{i}");
            Fill(child, random, depth - 1, namespaces);
            element.Add(child);
        }

        if (children == 0 && random.Next(3) > 0)
        {
            element.Add(Texts[random.Next(Texts.Length)]);
        }
    }

    private static string General(XElement tree)
    {
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            new XDocument(tree).Save(writer);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Ours(XElement tree)
    {
        using var output = new MemoryStream();
        XmlBytes.Write(tree, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
