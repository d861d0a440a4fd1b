using MetaCatalog.JsonSchema.Compilation;
using MetaCatalog.JsonSchema.Evaluating;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>Core section 8.2.3.2: like <c>$ref</c>, unless it leads to a dynamic anchor: then the outermost resource on the way here that has it decides.</summary>
internal sealed class DynamicRef(KeywordSource source, SchemaNode target, string? anchor) : Applicator(source)
{
    public static readonly KeywordDefinition Definition = new(
        "$dynamicRef", Vocabulary.Core, ValueShape.Reference, Compile, Drafts.Draft202012);

    private readonly Subschema initial = new(target, null);

    public override IEnumerable<SchemaNode> AlwaysApplied => anchor is null ? [initial.Node] : [];

    public override bool Evaluate(ref Evaluation run, int value) => run.Apply(Target(run), value);

    private static DynamicRef? Compile(KeywordSource source)
    {
        if (source.Target(out var position) is not { } target)
        {
            return null;
        }

        var fragment = IriReference.SplitFragment(source.Text()).Fragment;
        var isDynamic = position.Resource.DynamicAnchors.ContainsKey(fragment);
        return new DynamicRef(source, target, isDynamic ? string.Intern(fragment) : null);
    }

    private Subschema Target(in Evaluation run)
    {
        if (anchor is null)
        {
            return initial;
        }

        foreach (var resource in run.Scope)
        {
            if (resource.Find(anchor) is { } found)
            {
                return new Subschema(found, null);
            }
        }

        return initial;
    }
}
