using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Http;

/// <summary>Reads a whole request body within the limit.</summary>
internal static class RequestBody
{
    /// <summary>The bytes, or a problem when there are too many or the body breaks off.</summary>
    public static async Task<(byte[] Bytes, ProblemResult? Problem)> Read(HttpRequest request, long limit, CancellationToken ct)
    {
        if (request.ContentLength > limit)
        {
            return ([], Problems.TooLarge(limit));
        }

        using var buffer = new MemoryStream((int)Math.Min(request.ContentLength ?? 4096, limit));
        var block = new byte[81920];
        try
        {
            for (int count; (count = await request.Body.ReadAsync(block, ct)) > 0;)
            {
                if (buffer.Length + count > limit)
                {
                    return ([], Problems.TooLarge(limit));
                }

                buffer.Write(block, 0, count);
            }
        }
        catch (BadHttpRequestException fault)
        {
            return ([], fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? Problems.TooLarge(limit) : Problems.BrokenRequest(fault.Message));
        }
        catch (IOException fault)
        {
            return ([], Problems.BrokenRequest(fault.Message));
        }

        return (buffer.ToArray(), null);
    }
}
