namespace MetaCatalog.Search.Segments;

/// <summary>The bytes of a large section being written. The end is in memory; what came before is in a spill, where there is one.</summary>
/// <param name="spill">Makes a nameless file, or null to keep everything in memory.</param>
internal sealed class SectionBuffer(Func<Stream>? spill) : IDisposable
{
    private const int MostInMemory = 1 << 20;

    private Stream? spilled;
    private int spilledLength; // asking the stream would ask the system, each time

    /// <summary>What was added last; to be added to.</summary>
    public ByteBuffer End { get; } = new(1024);

    public int Length => checked(spilledLength + End.Length);

    /// <summary>Moves the end to the spill when it has become large.</summary>
    public void Settle()
    {
        if (End.Length > MostInMemory && spill is not null)
        {
            spilled ??= spill();
            spilled.Write(End.Written);
            spilledLength = Length;
            End.Clear();
        }
    }

    /// <summary>Hands all bytes on, part by part. To be called once, when all are written.</summary>
    public void CopyTo(SectionTarget target)
    {
        if (spilled is not null)
        {
            spilled.Position = 0;
            var part = new byte[1 << 16];
            for (var read = spilled.Read(part); read > 0; read = spilled.Read(part))
            {
                target(part.AsSpan(0, read));
            }
        }

        target(End.Written);
    }

    public void Dispose() => spilled?.Dispose();
}

/// <summary>Takes bytes of a section.</summary>
internal delegate void SectionTarget(ReadOnlySpan<byte> bytes);
