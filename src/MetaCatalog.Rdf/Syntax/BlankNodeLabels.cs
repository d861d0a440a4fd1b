namespace MetaCatalog.Rdf.Syntax;

/// <summary>Labels for the blank nodes of one document, those without a label of their own included.</summary>
/// <remarks>
/// Anonymous nodes are called <c>anon0</c>, <c>anon1</c>, …; a label in the document that looks like one of these gets an underscore
/// more, so that two different nodes never share a label and nothing has to be remembered.
/// </remarks>
internal sealed class BlankNodeLabels
{
    private long next;

    private static ReadOnlySpan<byte> Prefix => "anon"u8;

    /// <summary>Sets the slot to a fresh anonymous node.</summary>
    public void SetAnonymous(TermSlot slot)
    {
        var label = slot.Begin(Model.TermKind.BlankNode);
        label.Append(Prefix);
        label.Append(next++);
    }

    /// <summary>Sets the slot to the node that the document calls by the label.</summary>
    public static void SetLabelled(TermSlot slot, ReadOnlySpan<byte> label)
    {
        slot.SetBlankNode(label);
        if (LooksAnonymous(label))
        {
            slot.Value.Append((byte)'_');
        }
    }

    private static bool LooksAnonymous(ReadOnlySpan<byte> label)
    {
        if (!label.StartsWith(Prefix))
        {
            return false;
        }

        var digits = label[Prefix.Length..].TrimEnd((byte)'_');
        return digits.Length > 0 && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }
}
