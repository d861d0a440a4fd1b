using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>What a record says about supervised learning: labels, splits, and leakage between them.</summary>
internal sealed record LearningFacts(bool HasLabels, bool HasSplits, bool IsBenchmark, bool SpeaksOfLeakage)
{
    private static readonly Iri[] Splits = [Croissant.Split, Croissant.TrainingSplit, Croissant.ValidationSplit, Croissant.TestSplit];
    private static readonly string[] LeakageWords = ["leakage", "event-wise", "リーク", "漏洩"];

    /// <summary>Words that tell of splits only beside a word for one: "independent sensors" do not.</summary>
    private static readonly string[] IndependenceWords = ["redundan", "independent", "disjoint", "overlap", "重複", "独立"];
    private static readonly string[] SplitWords = ["split", "training", "test set", "validation", "fold", "分割", "学習", "訓練", "テスト", "検証"];

    public bool IsSupervised => HasLabels || HasSplits || IsBenchmark;

    public static LearningFacts Of(RecordFacts facts)
    {
        var sets = facts.Topic.Nodes(Croissant.RecordSet);
        return new LearningFacts(
            facts.Fields.Any(static field => field.IsLabel) || facts.Topic.Has(Rai.DataAnnotationProtocol, Rai.DataAnnotationPlatform, Rai.AnnotationsPerItem),
            sets.Exists(IsSplit),
            facts.Description.Keywords.Any(IsBenchmarkWord),
            facts.Topic.Values(Rai.DataLimitations, Rai.DataCollection, Rai.DataPreprocessingProtocol).Concat(facts.Description.Descriptions.Values).Any(SpeaksOfIt));
    }

    private static bool IsBenchmarkWord(Literal word) =>
        word.LexicalForm.Contains("benchmark", StringComparison.OrdinalIgnoreCase) || word.LexicalForm.Contains("ベンチマーク", StringComparison.Ordinal);

    private static bool IsSplit(Resource set) =>
        set.IsA(Splits) || set.Values(Croissant.DataType).Exists(static type => Splits.Contains(type))
        || set.Nodes(Croissant.Field).Exists(static field => field.Values(Croissant.DataType, Croissant.References).Exists(static type => Splits.Contains(type)));

    private static bool SpeaksOfIt(Term text) =>
        text is Literal literal && (Names(literal, LeakageWords) || (Names(literal, IndependenceWords) && Names(literal, SplitWords)));

    private static bool Names(Literal text, string[] words) => Array.Exists(words, word => text.LexicalForm.Contains(word, StringComparison.OrdinalIgnoreCase));
}
