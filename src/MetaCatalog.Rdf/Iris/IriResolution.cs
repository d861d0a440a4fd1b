using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Iris;

/// <summary>Resolution of relative references (RFC 3986, 5.2 and 5.3), on UTF-8.</summary>
internal static class IriResolution
{
    /// <summary>Appends the reference, resolved against the base (5.2.2, strict).</summary>
    public static void Append(ByteBuffer output, ReadOnlySpan<byte> baseIri, ReadOnlySpan<byte> reference)
    {
        var r = IriParts.Of(reference);
        if (!r.Scheme.IsEmpty)
        {
            Recompose(output, r.Scheme, r.Authority, r.Path, r.Query);
        }
        else
        {
            AppendRelative(output, IriParts.Of(baseIri), r);
        }

        output.Append(r.Fragment);
    }

    private static void AppendRelative(ByteBuffer output, IriParts b, IriParts r)
    {
        if (!r.Authority.IsEmpty)
        {
            Recompose(output, b.Scheme, r.Authority, r.Path, r.Query);
        }
        else if (r.Path.IsEmpty)
        {
            output.Append(b.Scheme);
            output.Append(b.Authority);
            output.Append(b.Path);
            output.Append(r.Query.IsEmpty ? b.Query : r.Query);
        }
        else if (r.Path[0] == '/')
        {
            Recompose(output, b.Scheme, b.Authority, r.Path, r.Query);
        }
        else
        {
            var merged = new ByteBuffer(b.Path.Length + r.Path.Length + 1);
            Merge(merged, b, r.Path);
            Recompose(output, b.Scheme, b.Authority, merged.Span, r.Query);
        }
    }

    // 5.2.3
    private static void Merge(ByteBuffer merged, IriParts b, ReadOnlySpan<byte> path)
    {
        if (!b.Authority.IsEmpty && b.Path.IsEmpty)
        {
            merged.Append((byte)'/');
        }

        merged.Append(b.Path[..(b.Path.LastIndexOf((byte)'/') + 1)]);
        merged.Append(path);
    }

    private static void Recompose(ByteBuffer output, ReadOnlySpan<byte> scheme, ReadOnlySpan<byte> authority, ReadOnlySpan<byte> path, ReadOnlySpan<byte> query)
    {
        output.Append(scheme);
        output.Append(authority);
        AppendWithoutDotSegments(output, path, authority.IsEmpty);
        output.Append(query);
    }

    // 5.2.4, with the output buffer's end as the stack of segments.
    private static void AppendWithoutDotSegments(ByteBuffer output, ReadOnlySpan<byte> input, bool guardDoubleSlash)
    {
        var start = output.Length;
        while (!input.IsEmpty)
        {
            if (input.StartsWith("../"u8))
            {
                input = input[3..];
            }
            else if (input.StartsWith("./"u8) || input.StartsWith("/./"u8))
            {
                input = input[2..];
            }
            else if (input.SequenceEqual("/."u8))
            {
                input = "/"u8;
            }
            else if (input.StartsWith("/../"u8) || input.SequenceEqual("/.."u8))
            {
                input = input.Length == 3 ? "/"u8 : input[3..];
                DropLastSegment(output, start);
            }
            else if (input.SequenceEqual("."u8) || input.SequenceEqual(".."u8))
            {
                input = default;
            }
            else
            {
                input = MoveSegment(output, input);
            }
        }

        if (guardDoubleSlash && output.Span[start..].StartsWith("//"u8))
        {
            GuardDoubleSlash(output, start);
        }
    }

    private static ReadOnlySpan<byte> MoveSegment(ByteBuffer output, ReadOnlySpan<byte> input)
    {
        var next = input[1..].IndexOf((byte)'/');
        var length = next < 0 ? input.Length : 1 + next;
        output.Append(input[..length]);
        return input[length..];
    }

    private static void DropLastSegment(ByteBuffer output, int start)
    {
        var slash = output.Span[start..].LastIndexOf((byte)'/');
        output.Truncate(start + Math.Max(slash, 0));
    }

    // Without an authority a path must not begin with two slashes (RFC 3986, 3.3): the result would be read as something else.
    private static void GuardDoubleSlash(ByteBuffer output, int start)
    {
        var path = output.Span[start..].ToArray();
        output.Truncate(start);
        output.Append("/."u8);
        output.Append(path);
    }
}
