using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>Asks the processor to fetch memory that is needed soon. It changes nothing else.</summary>
internal static class Memory
{
    public static unsafe void Approach<T>(ref readonly T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
        }
    }
}
