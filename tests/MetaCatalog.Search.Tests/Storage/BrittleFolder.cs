using System.Collections.Concurrent;
using MetaCatalog.Search.Segments;
using MetaCatalog.Search.Storage;

namespace MetaCatalog.Search.Tests.Storage;

/// <summary>A folder in memory whose power fails at a given step: each beginning, middle and end of a write, each rename, each deletion.</summary>
internal sealed class BrittleFolder : IndexFolder
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>How many more steps succeed.</summary>
    public int StepsLeft { get; set; } = int.MaxValue;

    /// <summary>Whether the power has failed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>What happens while a file is being written.</summary>
    public Action WhileWriting { get; set; } = static () => { };

    public override IReadOnlyList<string> Names() => [.. files.Keys];

    public override byte[]? Read(string name) => files.GetValueOrDefault(name);

    public override SegmentBytes Map(string name)
    {
        var bytes = files.GetValueOrDefault(name) ?? throw new IndexDamagedException($"'{name}' is missing.");
        var pinned = GC.AllocateArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return SegmentBytes.Pinned(pinned);
    }

    public override void Write(string name, Action<Stream> write)
    {
        using var written = new MemoryStream();
        write(written);
        WhileWriting();
        var bytes = written.ToArray();
        Step();
        files[name] = [];
        Step();
        files[name] = bytes[..(bytes.Length / 2)];
        Step();
        files[name] = bytes;
    }

    public override Stream Spill() => new MemoryStream();

    public override void Replace(string name, byte[] bytes)
    {
        Write(name + ".new", file => file.Write(bytes));
        Step();
        files[name] = files[name + ".new"];
        files.TryRemove(name + ".new", out _);
    }

    public override void Delete(string name)
    {
        Step();
        files.TryRemove(name, out _);
    }

    /// <summary>The power is back.</summary>
    public void Restart() => (StepsLeft, HasFailed) = (int.MaxValue, false);

    /// <summary>Changes a file behind the index's back.</summary>
    public void Damage(string name, Func<byte[], byte[]> how) => files[name] = how(files[name]);

    private void Step()
    {
        if (HasFailed || StepsLeft-- <= 0)
        {
            HasFailed = true;
            throw new IOException("The power failed.");
        }
    }
}
