using System.Xml;
using System.Xml.Linq;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests.Reading;

public class XmlTreeTests
{
    [Fact]
    public void Every_document_of_the_corpus_gives_the_tree_and_the_places_of_the_general_loader()
    {
        var compared = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(SharedFolder.Root, "corpus"), "*.xml", SearchOption.AllDirectories).Where(static path => new FileInfo(path).Length < 1_000_000))
        {
            var bytes = File.ReadAllBytes(path);
            if (Loaded(bytes) is { } general)
            {
                var own = XmlLoading.Load(bytes, new ReadingLimits { MaxDepth = 1_000 }, TestContext.Current.CancellationToken);
                Assert.True(Told(general).SequenceEqual(Told(own)), path);
                compared++;
            }
        }

        Assert.True(compared > 100, $"{compared} documents");
    }

    private static XElement? Loaded(byte[] bytes)
    {
        try
        {
            using var reader = XmlLoading.Open(bytes);
            return XElement.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Told(XElement root) => root.DescendantsAndSelf().Select(static element =>
        $"{((IXmlLineInfo)element).LineNumber}:{((IXmlLineInfo)element).LinePosition} {element.Name} {string.Join(' ', element.Attributes())} {element.Value}");
}
