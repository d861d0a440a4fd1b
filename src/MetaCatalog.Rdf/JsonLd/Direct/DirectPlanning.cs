using System.Text;
using System.Text.Json;
using MetaCatalog.Rdf.JsonLd.Contexts;
using MetaCatalog.Rdf.JsonLd.Json;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>
/// Walks over a node and finds the meaning of every key; says no to whatever the direct way does not read, faults included,
/// so that the full algorithms see it.
/// </summary>
internal ref partial struct DirectPlanning
{
    private const int MaxKeys = 256;
    private readonly ReadOnlySpan<byte> document;
    private readonly TokenTape tape;
    private readonly JsonLdSession session;
    private readonly DirectPlan plan;

    private DirectPlanning(ReadOnlySpan<byte> document, TokenTape tape, DirectPlan plan, JsonLdSession session)
    {
        this.document = document;
        this.tape = tape;
        this.plan = plan;
        this.session = session;
    }

    /// <summary>Fills the plan.</summary>
    /// <returns>False when the direct way does not read the text.</returns>
    public static bool TryPlan(ReadOnlySpan<byte> text, TokenTape tape, DirectPlan plan, JsonLdSession session, ActiveContext start)
    {
        var planning = new DirectPlanning(text, tape, plan, session);
        try
        {
            return tape.Count > 0 && tape[0].Type == JsonTokenType.StartObject && planning.PlanNode(0, DirectContext.Of(start));
        }
        catch (JsonLdFault)
        {
            return false; // a context is not right: the full way says so, unless something before it is not right either
        }
    }

    private readonly DirectContext? EnterContext(int index, DirectContext context)
    {
        DirectContext? inside = null;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (Text(key).SequenceEqual("@context"u8))
            {
                if (inside is not null)
                {
                    return null;
                }

                var value = JsonDocumentReader.Read(Text(key + 1, quoted: true), session.Limits, Origin(key + 1));
                inside = DirectContext.Of(session.Contexts.Process(context.Active, new LocalContext(value, null, IsShared: false)));
            }
        }

        return inside ?? context;
    }

    private readonly bool PlanNode(int index, DirectContext start)
    {
        if (EnterContext(index, start) is not { } inside || !ResolveKeys(index, inside))
        {
            return false;
        }

        var typed = inside.HasTypeScopes ? EnterTypes(index, inside) : inside;
        if (typed is null || (!ReferenceEquals(typed, inside) && !ResolveKeys(index, typed, inside)))
        {
            return false;
        }

        plan.Contexts[index] = typed;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (!PlanEntry(key, plan.Terms[key]!, typed)) // every key was resolved
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool PlanEntry(int key, DirectTerm term, DirectContext context) => term.Keyword switch
    {
        null when term.IsProperty => IsSteady(key, term, context) && PlanValue(key + 1, term, context),
        null => Drop(key),
        Keyword.Context => true,
        Keyword.Id => IsReference(key + 1),
        Keyword.Type => ArePlainStrings(key + 1),
        _ => false,
    };

    private readonly bool Drop(int key)
    {
        if (session.Options.Warnings is not null)
        {
            session.WarnOfKey(Encoding.UTF8.GetString(Text(key)), Origin(key + 1));
        }

        return HasDistinctKeys(key + 1);
    }

    // A context of the term's own may define the term anew; then the full way reads what stands under it.
    private readonly bool IsSteady(int key, DirectTerm term, DirectContext context)
    {
        if (!term.HasScope)
        {
            return true;
        }

        var inside = term.ScalarContext(session, context).Term(Text(key));
        return inside.Coercion == term.Coercion && inside.Datatype.AsSpan().SequenceEqual(term.Datatype) && inside.Language.AsSpan().SequenceEqual(term.Language);
    }

    private readonly DirectContext? EnterTypes(int index, DirectContext inside)
    {
        var types = new List<string>();
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (plan.Terms[key]?.Keyword == Keyword.Type)
            {
                if (!ArePlainStrings(key + 1))
                {
                    return null;
                }

                AddStrings(key + 1, types);
            }
        }

        var active = inside.Active;
        foreach (var type in types.Order(StringComparer.Ordinal))
        {
            if (inside.Active.Find(type)?.Context is { } scoped)
            {
                active = session.Contexts.Process(active, scoped, propagate: false);
            }
        }

        return ReferenceEquals(active, inside.Active) ? inside : DirectContext.Of(active);
    }

    private readonly void AddStrings(int value, List<string> strings)
    {
        for (var i = tape[value].Type == JsonTokenType.StartArray ? value + 1 : value; i < tape[value].Next; i++)
        {
            strings.Add(Encoding.UTF8.GetString(Text(i)));
        }
    }

    private readonly ReadOnlySpan<byte> Text(int index, bool quoted = false)
    {
        ref readonly var token = ref tape[index];
        return quoted && token.Type == JsonTokenType.String ? document.Slice(token.Start - 1, token.Length + 2) : document.Slice(token.Start, token.Length);
    }

    private readonly int Origin(int index) => tape[index].Start - (tape[index].Type == JsonTokenType.String ? 1 : 0);
}
