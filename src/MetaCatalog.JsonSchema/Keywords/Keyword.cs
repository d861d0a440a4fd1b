using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;
using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>A keyword of a compiled schema: one sealed class each, immutable, shared by all threads.</summary>
internal abstract class Keyword
{
    protected Keyword(KeywordSource source)
        : this(source.Name)
    {
    }

    protected Keyword(string name)
    {
        Name = name;
        Segment = JsonPointer.Escape(name);
        Order = KeywordList.OrderOf(name);
    }

    public string Name { get; }

    /// <summary>The name as it stands in a JSON pointer.</summary>
    public string Segment { get; }

    /// <summary>The place in the list of keywords: cheap assertions first, <c>unevaluated…</c> last.</summary>
    public int Order { get; }

    /// <summary>Whether it can fail or note what was evaluated; others are run only when annotations are asked for.</summary>
    public virtual bool IsAssertion => true;

    /// <summary>Whether its schema must note which properties or items were evaluated.</summary>
    public virtual bool NeedsTracking => false;

    /// <summary>The kinds of values it says something about.</summary>
    public virtual JsonKinds AppliesTo => JsonKinds.All;

    /// <summary>The subschemas it applies to the same value whatever that is.</summary>
    public virtual IEnumerable<SchemaNode> AlwaysApplied => [];

    public abstract bool Evaluate(ref Evaluation run, int value);

    /// <summary>After a failure: what is wrong, or null when the failures of subschemas say it.</summary>
    public virtual Message? Explain(in JsonView json, int value) => null;
}
