using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Store;
using MetaCatalog.Rdf.Tests.Laws;

namespace MetaCatalog.Rdf.Tests.Store;

public sealed class TripleStoreTests
{
    [Fact]
    public void A_store_gives_back_the_graph_it_was_filled_with()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var graph = new RandomGraphs(seed).Graph(200);
            var store = Fill(graph);

            Assert.True(graph.ToHashSet().SetEquals(store.Match(null, null, null).Select(store.Decode)), $"seed {seed}");
        }
    }

    [Fact]
    public void Every_pattern_finds_what_a_scan_finds()
    {
        var graph = new RandomGraphs(7).Graph(200);
        var store = Fill(graph);
        foreach (var triple in store.Match(null, null, null).ToList())
        {
            for (var mask = 0; mask < 8; mask++)
            {
                uint? s = (mask & 1) > 0 ? triple.First : null;
                uint? p = (mask & 2) > 0 ? triple.Second : null;
                uint? o = (mask & 4) > 0 ? triple.Third : null;
                var expected = store.Match(null, null, null).Where(t => (s ?? t.First) == t.First && (p ?? t.Second) == t.Second && (o ?? t.Third) == t.Third);

                Assert.Equal(expected.Order(), store.Match(s, p, o).Order());
                Assert.Equal(expected.Count(), store.CountOf(s, p, o));
            }
        }
    }

    [Fact]
    public void Terms_that_are_not_there_have_no_number()
    {
        var terms = new TermDictionary();
        var known = terms.Encode(TermSpan.Literal("a"u8, default, "JA-kana"u8));

        Assert.Equal(known, terms.Find(TermSpan.Literal("a"u8, default, "ja-Kana"u8)));
        Assert.Equal(0u, terms.Find(TermSpan.Literal("a"u8, default, "ja"u8)));
        Assert.Equal(0u, terms.Find(TermSpan.Literal("a"u8)));
        Assert.Equal(0u, terms.Find(TermSpan.Iri("a"u8)));
        Assert.Equal(new Literal("a", "ja-Kana"), terms.Decode(known));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.Decode(1)); // a language tag
    }

    [Fact]
    public void Tags_that_differ_in_case_only_are_one()
    {
        var terms = new TermDictionary();
        byte[][] tags = [[.. "en"u8], [.. "EN"u8], [.. "ja-Kana"u8], [.. "JA-KANA"u8], [.. "ja-kana"u8], [.. "fr"u8]];
        var numbers = tags.Concat(tags).Select(tag => terms.Encode(TermSpan.Literal("a"u8, default, tag))).ToList();

        Assert.Equal(3, numbers.Distinct().Count());
        Assert.Equal(numbers[0], numbers[1]);
        Assert.Equal(numbers[2], numbers[4]);
        Assert.Equal(numbers[..6], numbers[6..]);
        Assert.NotEqual(numbers[0], terms.Encode(TermSpan.Literal("a"u8, default, "en"u8, "rtl"u8)));
    }

    [Fact]
    public void A_direction_is_one_of_two()
    {
        var span = TermSpan.Literal("a"u8, default, "ar"u8, "rtl"u8);

        Assert.Equal("rtl"u8.ToArray(), span.Direction.ToArray());
        Assert.True(span.Datatype.IsEmpty);
        Assert.Throws<ArgumentException>(static () => { _ = TermSpan.Literal("a"u8, default, "ar"u8, "up"u8); });
    }

    [Fact]
    public void Giant_literals_are_kept_too()
    {
        var terms = new TermDictionary();
        var giant = Encoding.UTF8.GetBytes(new string('x', 5_000_000));
        var before = terms.Encode(TermSpan.Iri("urn:a"u8));
        var id = terms.Encode(TermSpan.Literal(giant));
        var after = terms.Encode(TermSpan.Iri("urn:b"u8));

        Assert.Equal(5_000_000, ((Literal)terms.Decode(id)).LexicalForm.Length);
        Assert.Equal([new Iri("urn:a"), new Iri("urn:b")], [terms.Decode(before), terms.Decode(after)]);
    }

    private static TripleStore Fill(Graph graph)
    {
        var store = new TripleStore();
        RdfReader.Read(RdfWriter.ToText(graph, RdfFormat.NTriples), RdfFormat.NTriples, store);
        store.Seal();
        return store;
    }
}
