using System.Text;
using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>The blank nodes of a document that is read node by node.</summary>
/// <remarks>
/// Fresh ones are <c>b0</c>, <c>b1</c>, …; a label in the document stays, with an underscore more when it looks like one of these, so
/// that only labels which no syntax can write have to be remembered.
/// </remarks>
internal sealed class DocumentBlankNodes : BlankNodeIssuer
{
    public override string For(string identifier)
    {
        var label = Encoding.UTF8.GetBytes(identifier, 2, identifier.Length - 2);
        return !CanStay(label) ? base.For(identifier) : LooksFresh(label) ? identifier + "_" : identifier;
    }

    /// <summary>Sets the slot to a node of its own.</summary>
    public void SetFresh(TermSlot slot)
    {
        var label = slot.Begin(TermKind.BlankNode);
        label.Append((byte)'b');
        label.Append(NextNumber());
    }

    /// <summary>Sets the slot to the node that the document calls by the label, given without <c>_:</c>.</summary>
    public void SetLabelled(TermSlot slot, ReadOnlySpan<byte> label)
    {
        if (!CanStay(label))
        {
            slot.Begin(TermKind.BlankNode).Append(base.For("_:" + Encoding.UTF8.GetString(label))[2..]);
            return;
        }

        slot.SetBlankNode(label);
        if (LooksFresh(label))
        {
            slot.Value.Append((byte)'_');
        }
    }

    private static bool CanStay(ReadOnlySpan<byte> label) => !label.IsEmpty && NameScanner.LabelLength(label) == label.Length;

    private static bool LooksFresh(ReadOnlySpan<byte> label)
    {
        var digits = label[1..].TrimEnd((byte)'_');
        return label[0] == 'b' && !digits.IsEmpty && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }
}
