using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Access;

/// <summary>The crosswalk of levels is one: what the code list says of other vocabularies is what is read from them.</summary>
public class AccessLevelCrosswalkTests
{
    private static readonly Iri[] Matches = [.. new[] { "exactMatch", "closeMatch", "broadMatch" }.Select(name => new Iri(Skos.Namespace + name))];

    public static TheoryData<AccessLevel> Levels => [.. Enum.GetValues<AccessLevel>()];

    [Theory, MemberData(nameof(Levels))]
    public void Every_term_that_the_code_list_matches_with_a_level_is_read_as_it(AccessLevel level)
    {
        var graph = RdfReader.ReadGraph(VocabularyFiles.Read("codes/access-level.ttl"), RdfFormat.Turtle);

        var matches = graph.WithSubject(level.Concept()).Where(triple => Matches.Contains(triple.Predicate)).Select(triple => triple.Object).ToList();

        Assert.All(matches, term => Assert.Contains(level, AccessLevels.MeaningOf(term)));
        Assert.Equal([level], AccessLevels.MeaningOf(level.Concept()));
        Assert.True(level is AccessLevel.Registered or AccessLevel.Hidden || matches.Count > 1, $"{level} has too few matches");
    }

    [Theory]
    [InlineData("公開", AccessLevel.Open)]
    [InlineData("共有", AccessLevel.Restricted)]
    [InlineData("非共有・非公開", AccessLevel.MetadataOnly)]
    [InlineData("open access", AccessLevel.Open)]
    [InlineData("embargoed access", AccessLevel.Embargoed)]
    public void The_classes_of_japan_and_the_words_of_coar_are_read(string label, AccessLevel level) =>
        Assert.Contains(level, AccessLevels.MeaningOf(new Literal(label)));
}
