namespace MetaCatalog.JsonSchema.Patterns;

/// <summary>Bytes that no state tells apart share a class, which keeps the tables small.</summary>
internal static class ByteClasses
{
    public static byte[] Of(ByteNfa nfa, out int count)
    {
        var begins = new bool[257];
        foreach (var edge in nfa.States.SelectMany(static state => state.Edges))
        {
            begins[edge.First] = true;
            begins[edge.Last + 1] = true;
        }

        var classes = new byte[256];
        byte current = 0;
        for (var unit = 1; unit < 256; unit++)
        {
            current += begins[unit] ? (byte)1 : (byte)0;
            classes[unit] = current;
        }

        count = current + 1;
        return classes;
    }
}
