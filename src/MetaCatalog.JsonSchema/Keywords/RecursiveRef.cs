using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Draft 2019-09 Core section 8.2.4.2.1: to the root of the outermost recursive resource, when the nearest root is one.</summary>
internal sealed class RecursiveRef(KeywordSource source, SchemaNode target, bool isRecursive) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "$recursiveRef", Vocabulary.Core, ValueShape.Reference, Compile, Drafts.Draft201909);

    private readonly Subschema initial = new(target, null);

    public override IEnumerable<SchemaNode> AlwaysApplied => isRecursive ? [] : [initial.Node];

    public override bool Evaluate(ref Evaluation run, int value) => run.Apply(Target(run), value);

    private static RecursiveRef? Compile(KeywordSource source) =>
        source.Target(out var position) is { } target ? new RecursiveRef(source, target, position.Resource.IsRecursive && position.Pointer.Length == 0) : null;

    private Subschema Target(in Evaluation run)
    {
        if (!isRecursive)
        {
            return initial;
        }

        foreach (var resource in run.Scope)
        {
            if (resource.RecursiveRoot is { } root)
            {
                return new Subschema(root, null);
            }
        }

        return initial;
    }
}
