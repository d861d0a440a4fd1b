using System.Globalization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Containers;

/// <summary>Goes through a tar archive, forward only.</summary>
internal sealed class TarEntries(ByteWindow content, FileWalk walk)
{
    private const int LongestName = 64 << 10;

    private readonly List<DataFile> files = [];
    private readonly List<Finding> findings = [];

    public static bool Recognizes(ReadOnlySpan<byte> beginning) => TarHeader.Read(beginning) is { Name.Length: > 0 };

    /// <summary>The files, each looked at, and what is wrong with the archive.</summary>
    public (IReadOnlyList<DataFile> Files, IReadOnlyList<Finding> Findings) Read(int depth)
    {
        try
        {
            ReadEach(depth);
        }
        catch (ReadingException fault)
        {
            findings.Add(fault.Finding);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            findings.Add(DataFileFaults.Damaged(content.Position, fault.Message));
        }

        return (files, findings);
    }

    private void ReadEach(int depth)
    {
        string? longName = null;
        long? longSize = null;
        while (content.Peek(TarHeader.BlockLength) is var block && block.ContainsAnyExcept((byte)0))
        {
            if (TarHeader.Read(block) is not { } header)
            {
                findings.Add(DataFileFaults.Damaged(content.Position, "no header of a file where one is due"));
                break;
            }

            content.Skip(TarHeader.BlockLength);
            if (header.Type is 'x' or 'L' && header.Size <= LongestName)
            {
                var values = content.Peek((int)header.Size);
                longName = (header.Type == 'L' ? TarHeader.Text(values) : TarHeader.PaxValue(values, "path")) ?? longName;
                longSize = header.Type == 'x' && long.TryParse(TarHeader.PaxValue(values, "size"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : longSize;
                content.Skip(header.Size + header.Padding);
                continue;
            }

            if (!Take(header with { Name = longName ?? header.Name, Size = longSize ?? header.Size }, depth))
            {
                break;
            }

            (longName, longSize) = (null, null);
        }
    }

    private bool Take(TarHeader header, int depth)
    {
        if (!header.IsFile)
        {
            return content.Skip(header.Size + header.Padding) == header.Size + header.Padding;
        }

        if (!walk.MayTakeEntry(findings))
        {
            return false;
        }

        var (name, finding) = EntryName.Of(header.Name);
        findings.AddRange(finding is null ? [] : [finding]);
        using var part = new WindowStream(content, header.Size);
        files.Add(walk.Look(name, part, null, depth + 1));
        content.Skip(header.Size - part.Count);
        if (part.Count < header.Size)
        {
            findings.Add(DataFileFaults.Damaged(content.Position, $"the file {header} is cut off"));
            return false;
        }

        content.Skip(header.Padding);
        return true;
    }
}
