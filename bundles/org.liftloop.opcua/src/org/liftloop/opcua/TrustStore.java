/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.internal.opcua.CertificateFolder;
import org.liftloop.internal.opcua.CertificateFolder.Held;
import org.liftloop.internal.opcua.Certificates;
import org.liftloop.internal.opcua.OwnKey;
import org.liftloop.opcua.CertificateSummary.Standing;

/**
 * The certificates a person has accepted, those that were refused, and this program's own, as DER files in a folder:
 * {@code trusted}, {@code rejected} and {@code own}. A server is trusted when its certificate, or that of its issuer,
 * was accepted; nothing is ever accepted by itself. Files that hold no certificate are left alone. Thread-safe.
 */
public final class TrustStore {

	/** Refused certificates that are kept; the oldest make room. A hostile network could fill a disk otherwise. */
	private static final int MOST_REJECTED = 100;

	private final Path folder;
	private final Secrets secrets;
	private final CertificateFolder trusted;
	private final CertificateFolder rejected;

	/**
	 * @param folder  where the certificates are; made when something is written
	 * @param secrets where the password of the own key is
	 */
	public TrustStore(Path folder, Secrets secrets) {
		this.folder = folder;
		this.secrets = secrets;
		trusted = new CertificateFolder(folder.resolve("trusted"));
		rejected = new CertificateFolder(folder.resolve("rejected"));
	}

	/** @return the folder of the user who runs the program: {@code .liftloop/opcua} in the home folder */
	public static Path userFolder() {
		return Path.of(System.getProperty("user.home"), ".liftloop", "opcua");
	}

	/** @return where the certificates are */
	public Path folder() {
		return folder;
	}

	/** @return where passwords are */
	public Secrets secrets() {
		return secrets;
	}

	/**
	 * @return trusted and rejected certificates, the trusted ones first
	 * @throws InputException if a folder cannot be read
	 */
	public synchronized List<CertificateSummary> list() throws InputException {
		return Stream.concat(trusted.list().stream().map(held -> Certificates.summary(held.certificate(), Standing.TRUSTED)),
				rejected.list().stream().map(held -> Certificates.summary(held.certificate(), Standing.REJECTED))).toList();
	}

	/**
	 * @return the accepted certificates
	 * @throws InputException if the folder cannot be read
	 */
	public synchronized List<X509Certificate> trusted() throws InputException {
		return trusted.list().stream().map(Held::certificate).toList();
	}

	/**
	 * Accepts a certificate that was rejected.
	 *
	 * @param thumbprint its SHA-1 or SHA-256 in hexadecimal digits; colons, spaces and case do not matter
	 * @return the certificate
	 * @throws OperationException if there is none of that thumbprint, or it cannot be moved
	 */
	public synchronized CertificateSummary accept(String thumbprint) throws OperationException {
		Held held = find(rejected, thumbprint);
		if (held == null) {
			throw new InputException("There is no rejected certificate " + thumbprint
					+ (find(trusted, thumbprint) == null ? "." : "; it is trusted already."),
					"Connect once, so that the server's certificate is met; then list the certificates.");
		}
		trusted.add(held.certificate());
		rejected.delete(held);
		return Certificates.summary(held.certificate(), Standing.TRUSTED);
	}

	/**
	 * Accepts a certificate that came by another way than the connection.
	 *
	 * @param file a DER or PEM file
	 * @return the certificate
	 * @throws OperationException if the file holds no certificate, or it cannot be kept
	 */
	public synchronized CertificateSummary accept(Path file) throws OperationException {
		X509Certificate certificate = CertificateFolder.read(file);
		if (certificate == null) {
			throw new InputException("'" + file + "' is not the file of a certificate.",
					"Give a DER or PEM file of one certificate.");
		}
		trusted.add(certificate);
		return Certificates.summary(certificate, Standing.TRUSTED);
	}

	/**
	 * Takes trust away: connections that are open stay open until they are made anew.
	 *
	 * @param thumbprint SHA-1 or SHA-256 of a trusted certificate
	 * @return the certificate
	 * @throws OperationException if there is none of that thumbprint, or it cannot be moved
	 */
	public synchronized CertificateSummary reject(String thumbprint) throws OperationException {
		Held held = find(trusted, thumbprint);
		if (held == null) {
			throw new InputException("There is no trusted certificate " + thumbprint + ".", "List the certificates.");
		}
		trusted.delete(held);
		rejected.add(held.certificate());
		return Certificates.summary(held.certificate(), Standing.REJECTED);
	}

	/**
	 * Keeps a certificate that was met and is not trusted, so that a person can look at it.
	 *
	 * @param certificate the certificate
	 * @throws OperationException if it cannot be kept
	 */
	public synchronized void met(X509Certificate certificate) throws OperationException {
		List<Held> held = rejected.list();
		if (held.stream().noneMatch(one -> one.certificate().equals(certificate))) {
			for (int i = 0; i <= held.size() - MOST_REJECTED; i++) {
				rejected.delete(held.get(i));
			}
			rejected.add(certificate);
		}
	}

	/**
	 * @return this program's own certificate, made when there is none yet
	 * @throws OperationException if it cannot be read or made
	 */
	public CertificateSummary own() throws OperationException {
		return Certificates.summary(OwnKey.of(folder.resolve("own"), secrets).certificate(), Standing.OWN);
	}

	/**
	 * Makes a new own certificate and key in place of the present one. Servers have to accept it anew.
	 *
	 * @return the new certificate
	 * @throws OperationException if it cannot be made
	 */
	public CertificateSummary renewOwn() throws OperationException {
		return Certificates.summary(OwnKey.make(folder.resolve("own"), secrets).certificate(), Standing.OWN);
	}

	/** @return the file of the own certificate, to be handed to the people who run a server */
	public Path ownFile() {
		return folder.resolve("own").resolve(OwnKey.CERTIFICATE_FILE);
	}

	private static @Nullable Held find(CertificateFolder in, String thumbprint) throws InputException {
		return in.list().stream().filter(held -> Certificates.hasThumbprint(held.certificate(), thumbprint)).findFirst()
				.orElse(null);
	}
}
