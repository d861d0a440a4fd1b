using MetaCatalog.Rdf.JsonLd.Contexts;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>
/// Reads nodes of the usual kind straight from bytes to statements, without expanding them first: references, values, language
/// maps, lists, scoped contexts. The outcome is that of expansion, flattening and deserialization, save the order.
/// </summary>
internal sealed class DirectNodes(JsonLdSession session, DirectEmission emission)
{
    private readonly TokenTape tape = new();
    private readonly DirectPlan plan = new();

    private readonly bool isPossible =
        !session.Options.Version10 && session.Options.RdfDirection == RdfDirection.None && !session.Options.AllowDuplicateKeys;

    /// <summary>Reads a node if it is of the usual kind.</summary>
    /// <param name="text">The node.</param>
    /// <param name="context">The context in force around it.</param>
    /// <param name="around">The levels of the document around it.</param>
    /// <returns>False when it is not; then nothing was given to the sink.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, ActiveContext context, int around)
    {
        if (!isPossible || !tape.TryRead(text, session.Limits with { Around = around }))
        {
            return false;
        }

        plan.Begin(tape.Count);
        if (!DirectPlanning.TryPlan(text, tape, plan, session, context.Previous ?? context))
        {
            return false;
        }

        DirectReading.Read(text, tape, plan, session, emission);
        return true;
    }
}
