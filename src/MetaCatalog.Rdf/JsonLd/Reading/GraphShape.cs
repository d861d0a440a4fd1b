namespace MetaCatalog.Rdf.JsonLd.Reading;

/// <summary>A document with <c>@graph</c> and at most <c>@context</c> beside it: its nodes make the default graph and can be read one by one.</summary>
/// <param name="Context">The text of the context, or null.</param>
/// <param name="Place">Where the context begins.</param>
internal sealed record GraphShape(byte[]? Context, TextPosition Place)
{
    /// <summary>Looks through a whole document, for what stands behind the nodes decides too. Faults are left to the readers.</summary>
    public static GraphShape? Find(ref JsonCutter cutter)
    {
        try
        {
            return cutter.TryTake((byte)'{') ? FindEntries(ref cutter) : null;
        }
        catch (RdfSyntaxException)
        {
            return null;
        }
    }

    private static GraphShape? FindEntries(ref JsonCutter cutter)
    {
        var shape = new GraphShape(null, default);
        var hasGraph = false;
        do
        {
            var key = cutter.TakeKey();
            if (shape.Context is null && key.SequenceEqual("\"@context\""u8))
            {
                var end = cutter.Measure();
                shape = new GraphShape(cutter.Text(end).ToArray(), cutter.Place());
                cutter.MoveTo(end);
            }
            else if (!hasGraph && key.SequenceEqual("\"@graph\""u8) && cutter.IsAt((byte)'['))
            {
                hasGraph = true;
                cutter.Skip();
            }
            else
            {
                return null;
            }
        }
        while (cutter.TryTake((byte)','));

        return hasGraph && cutter.TryTake((byte)'}') && cutter.IsAtEnd() ? shape : null;
    }
}
