package config

import smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"

// WithBeforeExecution adds an interceptor to all clients.
func WithBeforeExecution(i smithyhttp.BeforeExecutionInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddBeforeExecution(i)
		return nil
	}
}

// WithBeforeSerialization adds an interceptor to all clients.
func WithBeforeSerialization(i smithyhttp.BeforeSerializationInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddBeforeSerialization(i)
		return nil
	}
}

// WithAfterSerialization adds an interceptor to all clients.
func WithAfterSerialization(i smithyhttp.AfterSerializationInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddAfterSerialization(i)
		return nil
	}
}

// WithBeforeRetryLoop adds an interceptor to all clients.
func WithBeforeRetryLoop(i smithyhttp.BeforeRetryLoopInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddBeforeRetryLoop(i)
		return nil
	}
}

// WithBeforeAttempt adds an interceptor to all clients.
func WithBeforeAttempt(i smithyhttp.BeforeAttemptInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddBeforeAttempt(i)
		return nil
	}
}

// WithBeforeSigning adds an interceptor to all clients.
func WithBeforeSigning(i smithyhttp.BeforeSigningInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddBeforeSigning(i)
		return nil
	}
}

// WithAfterSigning adds an interceptor to all clients.
func WithAfterSigning(i smithyhttp.AfterSigningInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddAfterSigning(i)
		return nil
	}
}

// WithBeforeTransmit adds an interceptor to all clients.
func WithBeforeTransmit(i smithyhttp.BeforeTransmitInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddBeforeTransmit(i)
		return nil
	}
}

// WithAfterTransmit adds an interceptor to all clients.
func WithAfterTransmit(i smithyhttp.AfterTransmitInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddAfterTransmit(i)
		return nil
	}
}

// WithBeforeDeserialization adds an interceptor to all clients.
func WithBeforeDeserialization(i smithyhttp.BeforeDeserializationInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddBeforeDeserialization(i)
		return nil
	}
}

// WithAfterDeserialization adds an interceptor to all clients.
func WithAfterDeserialization(i smithyhttp.AfterDeserializationInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddAfterDeserialization(i)
		return nil
	}
}

// WithAfterAttempt adds an interceptor to all clients.
func WithAfterAttempt(i smithyhttp.AfterAttemptInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddAfterAttempt(i)
		return nil
	}
}

// WithAfterExecution adds an interceptor to all clients.
func WithAfterExecution(i smithyhttp.AfterExecutionInterceptor) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Interceptors.AddAfterExecution(i)
		return nil
	}
}
