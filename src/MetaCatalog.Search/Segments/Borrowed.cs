using System.Buffers;

namespace MetaCatalog.Search.Segments;

/// <summary>Arrays borrowed from the shared pool. Building makes and drops many large ones; made anew each time, they cost more in
/// collecting than the building itself.</summary>
internal static class Borrowed
{
    /// <summary>Exchanges an array for one that has room for so many, with the first ones copied.</summary>
    public static void Grow<T>(ref T[] array, int used, int needed)
    {
        if (needed <= array.Length)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, array.Length * 2));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
