using MetaCatalog.Catalog.Assessment;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Records;

/// <summary>What can be wrong with the node that a document describes.</summary>
internal static class TopicFindings
{
    private const int MostTypes = 5;

    public static Finding None(Graph graph) => graph.Count == 0
        ? Error("topic:none", new Bilingual("The document says nothing.", "文書に記述がありません。"), null)
        : Error("topic:none", OfOtherTypes(graph), graph.AllSubjects().First()) with
        {
            Repair = new Bilingual("Give the described node a type, such as dcat:Dataset.", "記述するノードに dcat:Dataset などの型を付けてください。"),
        };

    public static Finding Several(IReadOnlyList<Term> candidates)
    {
        var names = string.Join(", ", candidates.Take(5)) + (candidates.Count > 5 ? ", …" : "");
        return Error(
            "topic:several",
            new Bilingual(
                $"The document describes {candidates.Count} resources and it is not clear which one is the record: {names}.",
                $"文書に {candidates.Count} 個のリソースが記述されており、どれがレコードか決まりません：{names}。"),
            candidates[0]) with
        {
            Repair = new Bilingual("Send one resource at a time, or use the import, which makes a record of each.", "一つずつ送るか、それぞれをレコードにするインポートを使ってください。"),
        };
    }

    public static Finding Changed(Iri topic, Term described) => Error(
        "topic:changed",
        new Bilingual(
            $"The record describes {topic}, the document describes {described}. A record never changes its topic.",
            $"レコードは {topic} を記述していますが、文書は {described} を記述しています。レコードの主題は変えられません。"),
        described);

    public static Finding OtherType(Graph graph, Term topic)
    {
        var types = string.Join(", ", graph.Objects(topic, RdfTerms.Type));
        return Error(
            "topic:type",
            new Bilingual(
                $"The type {types} is not one of a record: dcat:Dataset, dcat:DatasetSeries, dcat:DataService, schema:Dataset, mc:AIModel.",
                $"型 {types} はレコードの型ではありません（dcat:Dataset、dcat:DatasetSeries、dcat:DataService、schema:Dataset、mc:AIModel）。"),
            topic);
    }

    public static Finding Assumed(Term topic) => new(
        "topic:type-assumed",
        Severity.Info,
        new Bilingual("No type is given; dcat:Dataset is meant.", "型がないため dcat:Dataset とみなしました。"),
        new Location(Pointer: "", FocusNode: topic));

    private static Bilingual OfOtherTypes(Graph graph)
    {
        string[] types = [.. graph.WithPredicate(RdfTerms.Type).Select(static triple => triple.Object).OfType<Iri>().Distinct().Take(MostTypes).Select(Curie.Of)];
        var (en, ja) = types.Length == 0 ? ("no node has a type", "型のあるノードがありません") : ($"its types are {string.Join(", ", types)}", $"型は {string.Join("、", types)} です");
        return new Bilingual(
            $"No node of the document is a dcat:Dataset, dcat:DatasetSeries, dcat:DataService, schema:Dataset or mc:AIModel; {en}.",
            $"dcat:Dataset、dcat:DatasetSeries、dcat:DataService、schema:Dataset、mc:AIModel のいずれの型のノードもありません（{ja}）。");
    }

    private static Finding Error(string code, Bilingual message, Term? focus) => new(code, Severity.Error, message, new Location(FocusNode: focus));
}
