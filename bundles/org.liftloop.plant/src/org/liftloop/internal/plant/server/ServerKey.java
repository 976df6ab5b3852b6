/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.eclipse.milo.opcua.stack.core.util.DigestUtil;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Key and certificate of a simulated plant, and certificates in files. The key lies in a PKCS#12 file that only its user may
 * read; nothing else protects it, as the plant starts without anybody to ask.
 *
 * @param pair        the key
 * @param certificate its certificate
 */
record ServerKey(KeyPair pair, X509Certificate certificate) {

	private static final int KEY_BITS = 2048;
	private static final String FILE = "plant.p12";
	private static final String STORE_TYPE = "PKCS12";
	private static final String ALIAS = "plant";
	/** The format wants one; the rights of the file protect it. */
	private static final char[] PASSWORD = ALIAS.toCharArray();
	private static final long LARGEST_CERTIFICATE = 64 * 1024;
	private static final int MOST_CERTIFICATES = 1000;

	static ServerKey make(String host) throws Exception {
		KeyPair keys = SelfSignedCertificateGenerator.generateRsaKeyPair(KEY_BITS);
		SelfSignedCertificateBuilder builder = new SelfSignedCertificateBuilder(keys).setCommonName("Liftloop plant@" + host)
				.setOrganization("Liftloop").setApplicationUri("urn:" + host + ":liftloop:plant:" + UUID.randomUUID())
				.addDnsName(host);
		String address = address(host);
		if (address != null) {
			builder.addIpAddress(address);
		}
		return new ServerKey(keys, builder.build());
	}

	private static @Nullable String address(String host) {
		try {
			return InetAddress.getByName(host).getHostAddress();
		} catch (UnknownHostException e) {
			return null;
		}
	}

	/** The kept key; a new one, kept, when there is none, it has expired, or it is for another host. */
	static ServerKey in(Path folder, String host) throws Exception {
		Path file = folder.resolve(FILE);
		if (Files.exists(file)) {
			ServerKey kept = read(file);
			if (kept.certificate.getNotAfter().after(new Date())
					&& CertificateUtil.getSanDnsNames(kept.certificate).contains(host)) {
				return kept;
			}
		}
		ServerKey made = make(host);
		made.write(file);
		return made;
	}

	private static ServerKey read(Path file) throws IOException, GeneralSecurityException {
		try (InputStream in = Files.newInputStream(file)) {
			KeyStore store = KeyStore.getInstance(STORE_TYPE);
			store.load(in, PASSWORD);
			if (store.getKey(ALIAS, PASSWORD) instanceof PrivateKey key
					&& store.getCertificate(ALIAS) instanceof X509Certificate certificate) {
				return new ServerKey(new KeyPair(certificate.getPublicKey(), key), certificate);
			}
		}
		throw new IOException("there is no key in '" + file + "'");
	}

	private void write(Path file) throws IOException, GeneralSecurityException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		KeyStore store = KeyStore.getInstance(STORE_TYPE);
		store.load(null, null);
		store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD, new Certificate[] { certificate });
		Path partial = Files.createTempFile(folder, ALIAS, ".part");
		if (Files.getFileStore(partial).supportsFileAttributeView(PosixFileAttributeView.class)) {
			Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-------"));
		}
		try (OutputStream out = Files.newOutputStream(partial)) {
			store.store(out, PASSWORD);
		}
		Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** The certificates in the files of a folder; files that hold none are left out. */
	static List<X509Certificate> certificates(Path folder) throws IOException {
		List<X509Certificate> found = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(Files::isRegularFile).sorted().limit(MOST_CERTIFICATES).toList()) {
					X509Certificate certificate = certificate(file);
					if (certificate != null) {
						found.add(certificate);
					}
				}
			}
		}
		return found;
	}

	private static @Nullable X509Certificate certificate(Path file) throws IOException {
		if (Files.size(file) > LARGEST_CERTIFICATE) {
			return null;
		}
		try {
			return CertificateFactory.getInstance("X.509")
					.generateCertificate(new ByteArrayInputStream(Files.readAllBytes(file))) instanceof X509Certificate read
							? read : null;
		} catch (CertificateException e) {
			return null;
		}
	}

	/** Keeps a certificate, named by its thumbprint. */
	static void keep(X509Certificate certificate, Path folder) throws IOException, GeneralSecurityException {
		Files.createDirectories(folder);
		byte[] encoded = certificate.getEncoded();
		Files.write(folder.resolve(HexFormat.of().withUpperCase().formatHex(DigestUtil.sha1(encoded)) + ".der"), encoded);
	}
}
