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

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Period;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.UUID;

import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.operation.RefusedException;
import org.liftloop.opcua.Secrets;

/**
 * A certificate and its private key. The key lies in a PKCS#12 file whose password is in the secure storage alone; the
 * certificate also as a DER file, to be handed out.
 */
public final class OwnKey {

	/** Name of the file of the certificate. */
	public static final String CERTIFICATE_FILE = "liftloop.der";
	private static final String KEY_FILE = "liftloop.p12";
	private static final String STORE_TYPE = "PKCS12";
	private static final String ALIAS = "liftloop";
	/** RSA bits that every policy of Part 7 allows and NIST SP 800-57 holds good beyond 2030. */
	private static final int KEY_BITS = 3072;
	private static final Period VALIDITY = Period.ofYears(5);
	private static final int PASSWORD_BYTES = 24;

	private static final Object MAKING = new Object();

	private final X509Certificate certificate;
	private final PrivateKey key;

	private OwnKey(X509Certificate certificate, PrivateKey key) {
		this.certificate = certificate;
		this.key = key;
	}

	/**
	 * @param folder  where the files are
	 * @param secrets where the password is
	 * @return the present key, made when there is none yet
	 * @throws OperationException if it cannot be read or made
	 */
	public static OwnKey of(Path folder, Secrets secrets) throws OperationException {
		synchronized (MAKING) {
			Path file = folder.resolve(KEY_FILE);
			if (!Files.exists(file)) {
				return make(folder, secrets);
			}
			char[] password = secrets.get(Secrets.OWN_KEY);
			if (password == null) {
				throw new RefusedException("The password of the own key is not in the secure storage of this user.",
						"Make a new own certificate, and have the servers accept it.");
			}
			try {
				return read(file, password);
			} finally {
				Arrays.fill(password, '\0');
			}
		}
	}

	/**
	 * Makes a new key in place of a present one.
	 *
	 * @param folder  where the files are
	 * @param secrets where the password goes
	 * @return the key
	 * @throws OperationException if it cannot be made or kept
	 */
	public static OwnKey make(Path folder, Secrets secrets) throws OperationException {
		synchronized (MAKING) {
			byte[] random = new byte[PASSWORD_BYTES];
			new SecureRandom().nextBytes(random);
			char[] password = Base64.getEncoder().encodeToString(random).toCharArray();
			try {
				OwnKey made = generate(hostName());
				write(made, folder, password, secrets);
				return made;
			} finally {
				Arrays.fill(password, '\0');
			}
		}
	}

	/**
	 * Reads a key that was made elsewhere.
	 *
	 * @param file     a PKCS#12 file with one key
	 * @param password its password; the caller's to wipe
	 * @return the key
	 * @throws InputException if the file does not hold one, or the password is another
	 */
	public static OwnKey read(Path file, char[] password) throws InputException {
		try (InputStream in = Files.newInputStream(file)) {
			KeyStore store = KeyStore.getInstance(STORE_TYPE);
			store.load(in, password);
			for (String alias : Collections.list(store.aliases())) {
				if (store.getKey(alias, password) instanceof PrivateKey key
						&& store.getCertificate(alias) instanceof X509Certificate certificate) {
					return new OwnKey(certificate, key);
				}
			}
		} catch (IOException | GeneralSecurityException e) {
			throw new InputException("The key in '" + file + "' cannot be read: " + e.getMessage() + ".",
					"Check the file and the password that is kept for it.", e);
		}
		throw new InputException("There is no key in '" + file + "'.", "Give a PKCS#12 file with a key and its certificate.");
	}

	/** @return the certificate */
	public X509Certificate certificate() {
		return certificate;
	}

	/** @return the private key */
	public PrivateKey privateKey() {
		return key;
	}

	KeyPair pair() {
		return new KeyPair(certificate.getPublicKey(), key);
	}

	/** @return the application that the certificate names */
	String applicationUri() {
		return CertificateUtil.getSanUri(certificate).orElse("");
	}

	boolean isValidAt(Date time) {
		return !time.before(certificate.getNotBefore()) && !time.after(certificate.getNotAfter());
	}

	private static OwnKey generate(String host) throws OutputException {
		try {
			KeyPair pair = SelfSignedCertificateGenerator.generateRsaKeyPair(KEY_BITS);
			X509Certificate certificate = new SelfSignedCertificateBuilder(pair).setCommonName("Liftloop@" + host)
					.setOrganization("Liftloop").setValidityPeriod(VALIDITY)
					.setApplicationUri("urn:" + host + ":liftloop:" + UUID.randomUUID()).addDnsName(host).build();
			return new OwnKey(certificate, pair.getPrivate());
		} catch (Exception e) {
			// The builder declares no narrower type.
			throw new OutputException("The own certificate cannot be made: " + e.getMessage() + ".",
					"Check the Java installation.", e);
		}
	}

	private static void write(OwnKey made, Path folder, char[] password, Secrets secrets) throws OperationException {
		try {
			Files.createDirectories(folder);
			onlyForTheUser(folder, "rwx------");
			KeyStore store = KeyStore.getInstance(STORE_TYPE);
			store.load(null, null);
			store.setKeyEntry(ALIAS, made.key, password, new Certificate[] { made.certificate });
			Path partial = Files.createTempFile(folder, ALIAS, ".part");
			onlyForTheUser(partial, "rw-------");
			try (OutputStream out = Files.newOutputStream(partial)) {
				store.store(out, password);
			}
			// The password first: a key whose password is lost is useless, a password without its key does no harm.
			secrets.put(Secrets.OWN_KEY, password);
			Files.move(partial, folder.resolve(KEY_FILE), StandardCopyOption.REPLACE_EXISTING);
			Files.write(folder.resolve(CERTIFICATE_FILE), made.certificate.getEncoded());
		} catch (IOException | GeneralSecurityException e) {
			throw new OutputException("The own certificate cannot be kept in '" + folder + "': " + e.getMessage() + ".",
					"Check the rights of the folder.", e);
		}
	}

	private static void onlyForTheUser(Path path, String rights) throws IOException {
		FileStore store = Files.getFileStore(path);
		if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
		}
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost";
		}
	}
}
