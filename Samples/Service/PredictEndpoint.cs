using System.Buffers;

namespace Lamina.Samples;

/// <summary><c>POST /predict</c>: the digit in a picture.</summary>
internal sealed class PredictEndpoint(DigitReader reader)
{
    /// <summary>Reads the body, and answers with a <see cref="Prediction"/> or with a <see cref="Failure"/> that says what is wrong with it.</summary>
    public async Task Answer(HttpContext context)
    {
        var aborted = context.RequestAborted;
        var picture = ArrayPool<float>.Shared.Rent(Picture.Pixels);
        var probabilities = ArrayPool<float>.Shared.Rent(LeNet5.Info.OutputSize);
        try
        {
            await Picture.Read(context.Request, picture.AsMemory(0, Picture.Pixels), aborted);
            aborted.ThrowIfCancellationRequested(); // nobody waits for the answer
            var scores = probabilities.AsMemory(0, LeNet5.Info.OutputSize);
            var digit = reader.Read(picture.AsSpan(0, Picture.Pixels), scores.Span);
            await context.Response.WriteAsJsonAsync(new Prediction(digit, scores), ServiceJson.Default.Prediction, cancellationToken: aborted);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refused.StatusCode;
            await context.Response.WriteAsJsonAsync(new Failure(refused.Message), ServiceJson.Default.Failure, cancellationToken: aborted);
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
        }
        finally
        {
            ArrayPool<float>.Shared.Return(picture);
            ArrayPool<float>.Shared.Return(probabilities);
        }
    }
}
