/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rod Taper</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the rod string with one diameter and one grade.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.RodTaper#getLengthM <em>Length M</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getDiameterM <em>Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getCustomGradeName <em>Custom Grade Name</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getMinimumTensileStrengthPa <em>Minimum Tensile Strength Pa</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getWeightNPerM <em>Weight NPer M</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getDensityKgM3 <em>Density Kg M3</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getYoungsModulusPa <em>Youngs Modulus Pa</em>}</li>
 *   <li>{@link org.liftloop.model.RodTaper#getServiceFactor <em>Service Factor</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getRodTaper()
 * @model
 * @generated
 */
public interface RodTaper extends EObject {
	/**
	 * Returns the value of the '<em><b>Length M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the taper. Unit: m. Range: > 0 and ≤ 6000. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length M</em>' attribute.
	 * @see #setLengthM(Double)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_LengthM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='length' kind='LENGTH' minimumExclusive='0' maximum='6000'"
	 * @generated
	 */
	Double getLengthM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getLengthM <em>Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length M</em>' attribute.
	 * @see #getLengthM()
	 * @generated
	 */
	void setLengthM(Double value);

	/**
	 * Returns the value of the '<em><b>Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameter of the rod body. Unit: m. Range: ≥ 0.005 and ≤ 0.1. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter M</em>' attribute.
	 * @see #setDiameterM(Double)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_DiameterM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='diameter' kind='DIAMETER' minimum='0.005' maximum='0.1'"
	 * @generated
	 */
	Double getDiameterM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getDiameterM <em>Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter M</em>' attribute.
	 * @see #getDiameterM()
	 * @generated
	 */
	void setDiameterM(Double value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * The default value is <code>"D"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.RodGrade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * API grade of the rods, or CUSTOM with its own name and tensile strength. Default: D. Unit: dimensionless (a choice).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see org.liftloop.model.RodGrade
	 * @see #setGrade(RodGrade)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_Grade()
	 * @model default="D"
	 *        annotation="http://liftloop.org/model/feature label='grade'"
	 * @generated
	 */
	RodGrade getGrade();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see org.liftloop.model.RodGrade
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(RodGrade value);

	/**
	 * Returns the value of the '<em><b>Custom Grade Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The maker's name of the grade; used with grade CUSTOM only. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custom Grade Name</em>' attribute.
	 * @see #setCustomGradeName(String)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_CustomGradeName()
	 * @model annotation="http://liftloop.org/model/feature label='name of custom grade'"
	 * @generated
	 */
	String getCustomGradeName();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getCustomGradeName <em>Custom Grade Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Custom Grade Name</em>' attribute.
	 * @see #getCustomGradeName()
	 * @generated
	 */
	void setCustomGradeName(String value);

	/**
	 * Returns the value of the '<em><b>Minimum Tensile Strength Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minimum tensile strength of the rod material; used with grade CUSTOM only, the API grades have their own. Unit: Pa. Range: ≥ 1e8 and ≤ 2.5e9. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Tensile Strength Pa</em>' attribute.
	 * @see #setMinimumTensileStrengthPa(Double)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_MinimumTensileStrengthPa()
	 * @model annotation="http://liftloop.org/model/feature label='minimum tensile strength' kind='STRESS' minimum='1e8' maximum='2.5e9'"
	 * @generated
	 */
	Double getMinimumTensileStrengthPa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getMinimumTensileStrengthPa <em>Minimum Tensile Strength Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Tensile Strength Pa</em>' attribute.
	 * @see #getMinimumTensileStrengthPa()
	 * @generated
	 */
	void setMinimumTensileStrengthPa(Double value);

	/**
	 * Returns the value of the '<em><b>Weight NPer M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight in air of one metre of rods, couplings included. When null it is computed from densityKgM3 and the diameter. Unit: N/m. Range: > 0 and ≤ 600. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight NPer M</em>' attribute.
	 * @see #setWeightNPerM(Double)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_WeightNPerM()
	 * @model annotation="http://liftloop.org/model/feature label='weight in air with couplings' kind='WEIGHT_PER_LENGTH' minimumExclusive='0' maximum='600'"
	 * @generated
	 */
	Double getWeightNPerM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getWeightNPerM <em>Weight NPer M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight NPer M</em>' attribute.
	 * @see #getWeightNPerM()
	 * @generated
	 */
	void setWeightNPerM(Double value);

	/**
	 * Returns the value of the '<em><b>Density Kg M3</b></em>' attribute.
	 * The default value is <code>"8522"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of the rods in air, couplings included, divided by g and by the volume of the rod body; used when weightNPerM is null. The default is the 532 lb/ft³ that makes the wave speed of steel rods 16,300 ft/s; bare steel has 7850. Unit: kg/m³. Range: ≥ 1000 and ≤ 12000. Default: 8522.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density Kg M3</em>' attribute.
	 * @see #setDensityKgM3(double)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_DensityKgM3()
	 * @model default="8522"
	 *        annotation="http://liftloop.org/model/feature label='density with couplings' kind='DENSITY' minimum='1000' maximum='12000'"
	 * @generated
	 */
	double getDensityKgM3();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getDensityKgM3 <em>Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density Kg M3</em>' attribute.
	 * @see #getDensityKgM3()
	 * @generated
	 */
	void setDensityKgM3(double value);

	/**
	 * Returns the value of the '<em><b>Youngs Modulus Pa</b></em>' attribute.
	 * The default value is <code>"2.07e11"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Young's modulus of the rod material. The default is that of steel: 30e6 psi = 2.068e11 Pa, rounded. Unit: Pa. Range: ≥ 1e10 and ≤ 4e11. Default: 2.07e11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Youngs Modulus Pa</em>' attribute.
	 * @see #setYoungsModulusPa(double)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_YoungsModulusPa()
	 * @model default="2.07e11"
	 *        annotation="http://liftloop.org/model/feature label='Young\'s modulus' kind='ELASTICITY' minimum='1e10' maximum='4e11'"
	 * @generated
	 */
	double getYoungsModulusPa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getYoungsModulusPa <em>Youngs Modulus Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Youngs Modulus Pa</em>' attribute.
	 * @see #getYoungsModulusPa()
	 * @generated
	 */
	void setYoungsModulusPa(double value);

	/**
	 * Returns the value of the '<em><b>Service Factor</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service factor of the modified Goodman diagram: 1 in non-corrosive service, less in corrosive service. Unit: dimensionless. Range: > 0 and ≤ 1. Default: 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Factor</em>' attribute.
	 * @see #setServiceFactor(double)
	 * @see org.liftloop.model.ModelPackage#getRodTaper_ServiceFactor()
	 * @model default="1.0"
	 *        annotation="http://liftloop.org/model/feature label='service factor' kind='NUMBER' minimumExclusive='0' maximum='1'"
	 * @generated
	 */
	double getServiceFactor();

	/**
	 * Sets the value of the '{@link org.liftloop.model.RodTaper#getServiceFactor <em>Service Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Factor</em>' attribute.
	 * @see #getServiceFactor()
	 * @generated
	 */
	void setServiceFactor(double value);

} // RodTaper
