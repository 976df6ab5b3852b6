/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_ApplicationSignatureInvalid;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_CertificateHostNameInvalid;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_CertificateTimeInvalid;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_CertificateUriInvalid;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_IdentityTokenInvalid;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_IdentityTokenRejected;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_SecureChannelIdInvalid;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_SecureChannelTokenUnknown;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_UserAccessDenied;
import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_UserSignatureInvalid;

import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.connection.ConnectionException;
import org.liftloop.opcua.OpcUaSettings;

/** Says what a failure means to a person, and whether trying again can help. */
final class Failures {

	private static final Set<Long> IDENTITY = Set.of(Bad_IdentityTokenInvalid, Bad_IdentityTokenRejected,
			Bad_UserAccessDenied, Bad_UserSignatureInvalid);
	/** Security errors that a restarted server answers with to what it knew before. */
	private static final Set<Long> PASSING = Set.of(Bad_SecureChannelIdInvalid, Bad_SecureChannelTokenUnknown,
			Bad_ApplicationSignatureInvalid);

	private Failures() {
	}

	/**
	 * @param failure why there is no connection
	 * @return whether it will stay so until a person changes something, or the server's certificate is looked at anew
	 */
	static boolean isFinal(Throwable failure) {
		StatusCode code = code(failure);
		return cause(failure) instanceof ConnectionException
				|| code != null && code.isSecurityError() && !PASSING.contains(code.value());
	}

	/**
	 * @param failure  why there is no connection
	 * @param settings what was wanted
	 * @param own      this program's certificate; null if none was shown
	 * @return it for a person
	 */
	static ConnectionException refusal(Throwable failure, OpcUaSettings settings, @Nullable X509Certificate own) {
		if (cause(failure) instanceof ConnectionException known) {
			return known;
		}
		StatusCode code = code(failure);
		if (code != null && IDENTITY.contains(code.value())) {
			return new ConnectionException("The server does not let in " + who(settings) + " (" + SampleReader.name(code) + ").",
					"Check the identity of the connection and its password, or ask who runs the server.", failure);
		}
		String thumbprint = own == null ? "" : " " + Certificates.thumbprint(own);
		return new ConnectionException("The server refused the connection for its security (" + reason(failure) + ").",
				"Have this program's certificate" + thumbprint + " accepted at the server.", failure);
	}

	/**
	 * @param refusal     why a server's certificate is not taken
	 * @param certificate the certificate
	 * @return it for a person
	 */
	static ConnectionException untrusted(UaException refusal, X509Certificate certificate) {
		String which = "'" + certificate.getSubjectX500Principal().getName() + "'";
		long code = refusal.getStatusCode().value();
		if (code == Bad_CertificateTimeInvalid) {
			return new ConnectionException(
					"The certificate of the server, " + which + ", is valid from " + certificate.getNotBefore().toInstant()
							+ " to " + certificate.getNotAfter().toInstant() + " only.",
					"Have a new certificate made at the server, or the clock of this machine or the server set.", refusal);
		}
		if (code == Bad_CertificateHostNameInvalid) {
			return new ConnectionException(
					"The certificate of the server, " + which + ", is not for the host of the address.",
					"Use the host that the certificate names; or, if that one cannot be reached by it, set '"
							+ OpcUaSettings.HOST_NAME + "' to 'any'.",
					refusal);
		}
		if (code == Bad_CertificateUriInvalid) {
			return new ConnectionException(
					"The certificate of the server, " + which + ", belongs to another application than the server.",
					"Have a new certificate made at the server.", refusal);
		}
		return new ConnectionException(
				"The certificate of the server, " + which + ", is not trusted (" + SampleReader.name(refusal.getStatusCode())
						+ ").",
				"Compare its thumbprint " + Certificates.thumbprint(certificate)
						+ " with the one shown at the server; if they are the same, accept it in the trust list.",
				refusal);
	}

	/**
	 * @param failure a failure
	 * @return what happened, in few words
	 */
	static String reason(Throwable failure) {
		Throwable cause = cause(failure);
		if (cause instanceof UnknownHostException || cause.getCause() instanceof UnknownHostException) {
			return "the host is not known";
		}
		if (cause instanceof TimeoutException) {
			return "no answer in time";
		}
		StatusCode code = code(failure);
		if (code != null) {
			return SampleReader.name(code);
		}
		String message = cause.getMessage();
		return message == null ? cause.getClass().getSimpleName() : message;
	}

	private static String who(OpcUaSettings settings) {
		return switch (settings.identity()) {
			case ANONYMOUS -> "an anonymous client";
			case USER_NAME -> "user '" + settings.user() + "'";
			case CERTIFICATE -> "the user of the certificate";
		};
	}

	private static @Nullable StatusCode code(Throwable failure) {
		return UaException.extractStatusCode(failure).orElse(null);
	}

	static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}
}
